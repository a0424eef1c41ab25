import type { Token } from "markdown-it";
import { parseBody } from "./parse-body.ts";

/**
 * Names, as German nouns, what of a Markdown text Decap's rich-text editor would damage on the next change (each tried
 * in version 3.16); empty when the text is safe there.
 */
export function richTextLimits(body: string): readonly string[] {
  const tokens = parseBody(body);
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  return Object.entries(limits)
    .filter(([, found]) => all.some((token, i) => found(token, all, i)))
    .map(([name]) => name)
    .concat(hasReferences(body) ? ["Verweise mit gesammelten Adressen"] : []);
}

type Found = (token: Token, all: readonly Token[], at: number) => boolean;

const limits: Readonly<Record<string, Found>> = {
  Fußnoten: ({ type }) => type === "footnote_ref",
  "Kästchen einer Checkliste": ({ type }) => type === "task_checkbox",
  "eine Liste von Begriffen": ({ type }) => type === "dl_open",
  "ausgerichtete Tabellenspalten": ({ type, attrs }) => type === "th_open" && attrs !== null && attrs.length > 0,
  "Listenpunkte mit Abstand": ({ type, hidden }, all, at) =>
    type === "paragraph_open" && !hidden && all[at - 1]?.type === "list_item_open",
  "zwei Listen ohne Text dazwischen": ({ type }, all, at) =>
    /^(bullet|ordered)_list_close$/.test(type) && all[at + 1]?.type === type.replace("close", "open"),
  // Of brackets, list marks and bars in tables the escapes are set anew.
  "Zeichen hinter einem umgekehrten Schrägstrich": ({ type, content }) =>
    type === "inline" && /\\[!"$%&'()*,/:;<=>?@\\\]^_`{}~]/.test(content),
  "einzelne Sterne oder Unterstriche": ({ type, content }) => type === "text" && /\*|(?<!\w)_|_(?!\w)/.test(content),
  "kursive Schrift in fetter": ({ type }, all, at) => type === "strong_open" && nextMark(all, at)?.type === "em_open",
};

const nextMark = (all: readonly Token[], at: number): Token | undefined =>
  all.slice(at + 1).find(({ type, content }) => type !== "text" || content !== "");

/** `[a][1]` with `[1]: https://…` elsewhere: markdown-it drops the definitions, so they are looked for in the source. */
function hasReferences(body: string): boolean {
  return /^ {0,3}\[(?!\^)[^\]\n\r\u2028\u2029]+\]: /m.test(body);
}
