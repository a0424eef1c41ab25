import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { internalLink } from "../text/internal-link.ts";
import { linksOf } from "../text/links-of.ts";
import { proseLines } from "../text/prose-lines.ts";
import { EditFault } from "./edit-fault.ts";
import { applyEdits, editable, type Edit } from "./text-edits.ts";

/** An entry's address before and after, without slashes around: `themen/kasse`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A Markdown text without front matter in the shape the readers of text want. */
export function textOnly(body: string): Entry {
  return { data: {}, body, bodyLine: 1 } as unknown as Entry;
}

/** True when the text of an entry links to the entry of a type with that kennung. */
export function linksTo(
  entry: Entry,
  { typ, kennung }: { typ: string; kennung: string },
  types: readonly ContentType[],
): boolean {
  return linksOf(entry).some(({ href }) => {
    const link = internalLink(href, types);
    return link?.typ === typ && link.kennung === kennung;
  });
}

/** Points the links of a file's text elsewhere, everything else unchanged; throws {@link EditFault} when one would be missed. */
export function relink(raw: string, file: string, move: Move): string {
  const text = editable(raw);
  const start = file.endsWith("/index.md") ? bodyOffset(text) : 0;
  const edits = linkEdits(text.slice(start), move).map((edit) => ({
    ...edit,
    start: edit.start + start,
    end: edit.end + start,
  }));
  const changed = applyEdits(raw, edits);
  const old = new RegExp(`^/${move.from}(?=[/#?]|$)`);
  if (!linksOf(textOnly(editable(changed).slice(start))).some(({ href }) => old.test(href))) return changed;
  throw new EditFault(
    `${file}: Ein Verweis auf /${move.from}/ ist so geschrieben, dass er nicht sicher zu ersetzen ist. Ändern Sie ihn zuerst von Hand.`,
  );
}

/** Where the address stands as the target of a link, outside code. */
function linkEdits(body: string, { from, to }: Move): Edit[] {
  const starts = [0, ...body.matchAll(/\n/g).map(({ index }) => index + 1)];
  const target = new RegExp(String.raw`(?=/${from})(?<=\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?)/${from}(?=[/#?)>\s]|$)`, "g");
  return proseLines(textOnly(body)).flatMap(({ line, source }) =>
    [...source.matchAll(target)].map(({ 0: found, index }) => {
      const start = starts[line - 1]! + index;
      return { start, end: start + found.length, text: `/${to}` };
    }),
  );
}

/** Where the text after the closing `---` starts; the reader has accepted the file. */
function bodyOffset(text: string): number {
  const end = /\n---[ \t]*(\n|$)/.exec(text.slice(3))!;
  return 3 + end.index + end[0].length;
}
