import type { ContentType } from "../model/content-type.ts";
import type { TypeName } from "../model/types.generated.ts";
import { reservedKennungen } from "../read/names.ts";

/** A link from a body to an entry or a file beside it: `/themen/kassenarchivierung/#anker`. */
export interface InternalLink {
  readonly typ: TypeName;
  readonly kennung: string;
  /** Name of the file, or "" for the page. */
  readonly file: string;
  /** Anchor without `#`, or "". */
  readonly anchor: string;
}

/** Reads a link to an entry; undefined for every other address. */
export function internalLink(href: string, types: readonly ContentType[]): InternalLink | undefined {
  const [, plural, kennung = "", file = "", anchor = ""] =
    /^\/([a-z]+)\/([a-z0-9-]+)(?:\/([^/?#]*))?(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const type = types.find((one) => one.plural === plural);
  return type && !reservedKennungen.has(kennung) ? { typ: type.typ, kennung, file, anchor } : undefined;
}
