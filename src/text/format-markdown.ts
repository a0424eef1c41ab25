import type { Options } from "prettier";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/** The same form as .prettierrc.json asks for; stated here because the editor in the browser has no files. */
export const markdownForm = { printWidth: 120, proseWrap: "preserve", embeddedLanguageFormatting: "off" } as const;

const options: Options = { ...markdownForm, parser: "markdown", plugins: [markdown] };
/** Prettier is stable after one or two runs; a text that still moves after these never rests and keeps its form. */
const runs = 4;

/** Brings Markdown to its one form: no blank lines at the start, one line end at the end, "" for nothing. Formatting the result changes nothing. */
export async function formatMarkdown(source: string): Promise<string> {
  const given = trimLines(source.normalize("NFC").replace(/\r\n?/g, "\n"));
  let text = given;
  for (let run = 0; run < runs; run++) {
    // Without the line break Prettier would take a rule in the first line for front matter.
    const next = trimLines(await format(`\n${text}`, options));
    if (next === text) return text;
    text = next;
  }
  return given;
}

function trimLines(text: string): string {
  const trimmed = text.replace(/^([ \t]*\n)+/, "").replace(/(?<![ \t\n])[ \t\n]+$/, "");
  return trimmed === "" ? "" : `${trimmed}\n`;
}
