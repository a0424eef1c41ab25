import path from "node:path";
import type { Address } from "../model/address.ts";
import { fileOf } from "./file-of.ts";

/**
 * An address of the site as seen from one of its files, so that it works wherever the folder lies; undefined for one that
 * is not in the copy. `files` are all there are. Addresses elsewhere, and those in the page, stay as they are.
 */
export function relativeAddress(
  address: string,
  from: string,
  files: ReadonlySet<string>,
  { origin, base }: Address,
): string | undefined {
  const own = origin !== "" && address.startsWith(`${origin}/`);
  const inside = own ? address.slice(origin.length) : address;
  if (!inside.startsWith("/")) return address;
  const [, target = "", rest = ""] = /^([^?#]*)(.*)$/su.exec(inside)!;
  const file = target.startsWith(base) ? fileOf(decoded(target.slice(base.length))) : undefined;
  // What an author says of the hub's own address may be elsewhere on the same host.
  if (file === undefined || !files.has(file)) return own ? address : undefined;
  const way = path.posix.relative(path.posix.dirname(from), file);
  return encodeURI(way).replaceAll(/[?#]/gu, encodeURIComponent) + rest;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
