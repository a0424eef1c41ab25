import type { Item } from "./site.ts";

/**
 * Path under which an entry was published first; it stays when the entry is renamed, and leads to the new one. Feeds and
 * calendars know an entry by it (RFC 4287, 4.2.6: an id must not change when an entry moves).
 */
export function permanentPath({ data, type, kennung }: Item): string {
  return `${type.path}${data.frueher?.[0] ?? kennung}/`;
}
