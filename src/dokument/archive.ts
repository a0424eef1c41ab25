import { zipSync, type Zippable } from "fflate";

/** Parts of an archive in their order; what is stored is not compressed. */
export type Parts = readonly {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
}[];

/** The earliest moment a ZIP can name. In local time, as fflate writes it, so that no time zone changes a byte. */
const epoch = new Date(1980, 0, 1);

/** Packs parts into a ZIP: same parts, same bytes. */
export function archive(parts: Parts): Uint8Array {
  const zip: Zippable = {};
  for (const { name, content, stored } of parts) zip[name] = [content, { level: stored ? 0 : 6, mtime: epoch, os: 3 }];
  return zipSync(zip);
}
