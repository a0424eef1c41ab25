import type { Token } from "markdown-it";
import { html } from "../html.ts";
import type { BodyContext } from "./body-context.ts";
import { copy, markup, plain } from "./make-token.ts";
import { placeholder } from "./placeholder.ts";
import { typography } from "./typography.ts";

/** Text with fine typography, placeholders marked and each abbreviation explained where it stands first. */
export function renderText(token: Token, context: BodyContext, explained: Set<string> | undefined): Token[] {
  const words = typography(token.content);
  if (!words.includes("[["))
    return explained ? abbreviations(words, context, explained) : [copy(token, { content: words })];
  return words.split(placeholder).flatMap((part, i) => {
    if (i % 2 === 1) return [markup(html`<span class="ph">[[${part}]]</span>`)];
    return explained ? abbreviations(part, context, explained) : [plain(part)];
  });
}

/** How far before a word its „§“ may stand; looking further, at each word again, would take the square of the text's length. */
const reach = 41;
function isCited(before: string): boolean {
  const sign = before.lastIndexOf("§");
  return sign >= 0 && !/[.;:()]/.test(before.slice(sign));
}

function abbreviations(words: string, { abbreviations: known }: BodyContext, explained: Set<string>): Token[] {
  if (known.size === 0) return [plain(words)];
  let at = 0;
  return words.split(/([\p{L}\p{N}][\p{L}\p{N}§&-]*)/u).reduce<Token[]>((out, word, i) => {
    const last = out.at(-1);
    const before = last?.type === "text" ? last : undefined;
    const long = i % 2 === 1 && !explained.has(word) ? known.get(word) : undefined;
    // „§ 30 AO“ is the Abgabenordnung, whatever AO means in this hub.
    const cited = long !== undefined && before !== undefined && isCited(words.slice(Math.max(0, at - reach), at));
    at += word.length;
    if (long !== undefined && !cited) {
      explained.add(word);
      out.push(markup(html`<abbr title="${long}">${word}</abbr>`));
    } else if (before) before.content += word;
    else out.push(plain(word));
    return out;
  }, []);
}
