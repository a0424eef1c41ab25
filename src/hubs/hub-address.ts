import { slug } from "../text/slug.ts";

/** An address in hub.yaml in its one form: without query and fragment, with a slash at the end; undefined when it is none. */
export function hubAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, username, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== "" || search !== "" || hash !== "") return undefined;
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

/** What stands below a hub's address, without it; undefined for any other address. */
export function pathBelow(url: string, hub: string): string | undefined {
  if (!URL.canParse(url, hub)) return undefined;
  const { href, username } = new URL(url, hub);
  // The parser has resolved `..` and backslashes, so the beginning tells where the address leads.
  return username === "" && href.startsWith(hub) ? href.slice(hub.length) : undefined;
}

/** Name of a hub in our addresses and files: `nord-kurzer-dienstweg-example`, from its address, which nobody else can choose. */
export function hubKennung(address: string): string {
  return slug(address.replace(/^https?:\/\//, "").replaceAll(/[./:_~%]+/g, " "));
}
