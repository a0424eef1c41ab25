/** Where a hub is served: origin such as `https://hub.example` (empty when unknown) and base path with slashes at both ends. */
export interface Address {
  readonly origin: string;
  readonly base: string;
}

/** Splits `--url`; without one, the site stands at the root of an unknown host. Throws on an address that is not http(s). */
export function addressOf(url: string | undefined): Address {
  if (url === undefined || url === "") return { origin: "", base: "/" };
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") throw new Error(`not a web address: ${url}`);
  return { origin, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

/** The one maker of URLs inside the site: puts the base path before a path such as `/themen/x/`. */
export function urlOf(address: Address, path: string): string {
  return address.base + (path.startsWith("/") ? path.slice(1) : path);
}

/** The full URL of a path, or the URL without origin when the hub's own is unknown. */
export function absoluteUrl(address: Address, path: string): string {
  return address.origin + urlOf(address, path);
}
