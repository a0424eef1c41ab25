import type { Address } from "../model/address.ts";
import { relativeAddress } from "./relative-address.ts";

/** Attributes of our pages that hold an address; the test of the whole copy finds a further one. */
const attributes = / (href|src|action|srcset|data-gesuch|content)="([^"]*)"/gu;

/** A page of ours with all addresses in the site as seen from its file. Our tags quote every value and escape `<` and `>` in them. */
export function relativeLinks(html: string, from: string, files: ReadonlySet<string>, address: Address): string {
  const relative = (url: string): string | undefined => relativeAddress(url, from, files, address);
  return html.replaceAll(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replaceAll(attributes, (whole, name: string, value: string) => {
      const found =
        name === "content"
          ? refresh(tag, value, relative)
          : name === "srcset"
            ? sources(value, relative)
            : relative(value);
      return found === undefined ? "" : found === value ? whole : ` ${name}="${found}"`;
    }),
  );
}

/** Where a page that moved sends its reader; any other `content` is text. */
function refresh(tag: string, value: string, relative: (url: string) => string | undefined): string | undefined {
  const [, before, url] = / http-equiv="refresh"/u.test(tag) ? (/^(\d+; url=)(.*)$/su.exec(value) ?? []) : [];
  if (before === undefined || url === undefined) return value;
  const found = relative(url);
  return found === undefined ? undefined : before + found;
}

/** Every picture of a set with its width. */
function sources(value: string, relative: (url: string) => string | undefined): string {
  return value
    .split(", ")
    .flatMap((source) => {
      const [url = "", ...width] = source.split(" ");
      const found = relative(url);
      return found === undefined ? [] : [[found, ...width].join(" ")];
    })
    .join(", ");
}
