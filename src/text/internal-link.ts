import type { ContentType } from "../model/content-type.ts";

/** A link from a body to an entry: `/themen/kassenarchivierung/#anker`. */
export interface InternalLink {
  readonly typ: string;
  readonly kennung: string;
  /** Anchor without `#`, or "". */
  readonly anchor: string;
}

/** Reads a link to an entry; undefined for every other address. */
export function internalLink(href: string, types: readonly ContentType[]): InternalLink | undefined {
  const parts = /^\/([a-z]+)\/([a-z0-9-]+)\/?(?:#(.*))?$/.exec(href);
  const type = parts && types.find(({ plural }) => plural === parts[1]);
  return type ? { typ: type.typ, kennung: parts[2]!, anchor: parts[3] ?? "" } : undefined;
}
