import { crc32, inflateRawSync } from "node:zlib";
import { sizeText } from "../text/numbers.ts";
import { ImportFault } from "./import-fault.ts";

/** Bounds on an archive somebody sends: a Word file of 300 pages with photographs stays far below. Sizes in bytes. */
export const zipLimits = { entries: 2000, entry: 25_000_000, total: 100_000_000, ratio: 200, ratioFrom: 1_000_000 };

/** A file in an archive, as its directory declares it; `bytes` unpacks it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** Unpacked contents; throws {@link ImportFault} when they are not what was declared. */
  bytes(): Uint8Array;
}

const damaged = (): ImportFault =>
  new ImportFault("Die Datei ist beschädigt. Öffnen Sie sie in Word und speichern Sie sie neu als .docx.");

/**
 * Reads the directory of a ZIP archive and refuses it by what it declares, before anything is unpacked. Unpacking stops at
 * the declared size and compares the checksum, which the libraries for ZIP do not do.
 */
export function zipEntries(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const entries = directory(archive, view);
    refuseBomb(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

type Declared = ZipEntry & { readonly packed: number };

function directory(archive: Uint8Array, view: DataView): Declared[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries)
    throw new ImportFault(
      `Die Datei besteht aus mehr als ${zipLimits.entries} Teilen. So viele hat kein Word-Dokument.`,
    );
  const entries: Declared[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const [names, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as Sizes;
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + names));
    if (seen.has(name)) throw damaged();
    seen.add(name);
    entries.push(entryAt(archive, view, at, name));
    at += 46 + names + extra + comment;
  }
  return entries;
}

type Sizes = [names: number, extra: number, comment: number];

function endOfDirectory(view: DataView): number {
  // 22 bytes and a comment of at most 65,535 end the archive.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

function entryAt(archive: Uint8Array, view: DataView, at: number, name: string): Declared {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [crc, packed, size, local] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as Numbers;
  const bytes = (): Uint8Array => {
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8) || view.getUint32(local, true) !== 0x04034b50)
      throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = unpack(archive.subarray(start, start + packed), method, size);
    if (content?.length !== size || crc32(content) !== crc) throw damaged();
    return content;
  };
  return { name, size, packed, bytes };
}

type Numbers = [crc: number, packed: number, size: number, local: number];

function unpack(content: Uint8Array, method: number, size: number): Uint8Array | undefined {
  if (method === 0) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

function refuseBomb(entries: readonly Declared[]): void {
  const { entry, total, ratio, ratioFrom } = zipLimits;
  const sum = entries.reduce((all, { size }) => all + size, 0);
  if (sum > total || entries.some(({ size }) => size > entry))
    throw new ImportFault(
      `Ausgepackt hat die Datei ${sizeText(sum)}, erlaubt sind ${sizeText(total)} und ${sizeText(entry)} je Bild. Verkleinern Sie die Bilder in Word („Bilder komprimieren“).`,
    );
  if (entries.some(({ size, packed }) => size > ratioFrom && size > packed * ratio))
    throw new ImportFault(
      "Die Datei ist so dicht gepackt wie kein Word-Dokument und wird vorsichtshalber nicht gelesen.",
    );
}
