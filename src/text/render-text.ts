import type { Token } from "markdown-it";
import { html } from "../html.ts";
import type { BodyContext } from "./body-context.ts";
import { markup, plain } from "./make-token.ts";
import { placeholder } from "./placeholder.ts";
import { typography } from "./typography.ts";

/** Adds to `out` text with fine typography, placeholders marked and each abbreviation explained where it stands first. */
export function renderText(token: Token, context: BodyContext, explained: Set<string> | undefined, out: Token[]): void {
  const words = typography(token.content);
  const add = (part: string): void => {
    if (explained) abbreviations(part, context, explained, out);
    else out.push(plain(part));
  };
  if (!words.includes("[[")) return add(words);
  for (const [i, part] of words.split(placeholder).entries())
    if (i % 2 === 1) out.push(markup(html`<span class="ph">[[${part}]]</span>`));
    else add(part);
}

/** How far before a word its „§“ may stand; looking further, at each word again, would take the square of the text's length. */
const reach = 41;
function isCited(before: string): boolean {
  const sign = before.lastIndexOf("§");
  return sign >= 0 && !/[.;:()]/.test(before.slice(sign));
}

const word = /[\p{L}\p{N}][\p{L}\p{N}§&-]*/gu;

function abbreviations(
  words: string,
  { abbreviations: known }: BodyContext,
  explained: Set<string>,
  out: Token[],
): void {
  let done = 0;
  // Most texts have none, and asking for all words at once costs a tenth of asking for each with its place.
  if (words.match(word)?.some((one) => known.has(one)))
    for (const { 0: found, index: at } of words.matchAll(word)) {
      const long = explained.has(found) ? undefined : known.get(found);
      // „§ 30 AO“ is the Abgabenordnung, whatever AO means in this hub.
      if (long === undefined || isCited(words.slice(Math.max(0, at - reach), at))) continue;
      explained.add(found);
      out.push(plain(words.slice(done, at)), markup(html`<abbr title="${long}">${found}</abbr>`));
      done = at + found.length;
    }
  out.push(plain(words.slice(done)));
}
