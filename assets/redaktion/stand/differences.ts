import { diffLines } from "diff";
import { html, type Html } from "../../../src/html.ts";

/** More would hide what is to be decided; the files to download have all of it. */
const mostLines = 30;

/** The lines in which a stored text and a draft differ, each with whose it is. */
export function differences(stored: string, draft: string): Html {
  const lines = inPairs(
    diffLines(stored, draft).flatMap(({ value, added, removed }) =>
      added || removed ? linesOf(value).map((text) => ({ text, isDraft: added })) : [],
    ),
  );
  const left = lines.length - mostLines;
  return html`<table class="staende">
<caption>Was sich unterscheidet</caption>
${lines
  .slice(0, mostLines)
  .map(
    ({ text, isDraft }) =>
      html`<tr class="${isDraft ? "entwurf" : "gespeichert"}"><th scope="row">${isDraft ? "Ihr Entwurf" : "Gespeichert"}</th><td>${text}</td></tr>`,
  )}
</table>
${left > 0 && html`<p>… und ${left === 1 ? "eine weitere Zeile" : `${left} weitere Zeilen`}. Alles steht in den Dateien.</p>`}`;
}

interface Line {
  readonly text: string;
  readonly isDraft: boolean;
}

/** A line of a field right under the one it differs from. */
function inPairs(lines: readonly Line[]): readonly Line[] {
  const field = ({ text }: Line): string | undefined => /^[a-z_]+(?=:)/.exec(text)?.[0];
  const pairs = lines
    .filter((line) => !line.isDraft)
    .map((line) => [
      line,
      ...lines.filter((one) => one.isDraft && field(one) !== undefined && field(one) === field(line)),
    ]);
  const paired = new Set(pairs.flat());
  return [...pairs.flat(), ...lines.filter((line) => !paired.has(line))];
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
