import type { Page } from "playwright-core";
import { serve } from "../e2e/serve.ts";
import type { Messbau } from "./messbau.ts";
import { bytesOf, transferred, type Transferred } from "./transferred.ts";

/** The first query of a reader, and later ones in the same page: a compound, its part, two words, an abbreviation. */
export const anfragenFuerKosten = ["Archivierung", "Kassenanordnung", "Winterdienst Gehweg", "Satzung", "DMS"];

/** What the search costs readers, the host and a build, beside plain Pagefind; bytes that are fetched are those of Brotli. */
export async function kosten(newPage: () => Promise<Page>, built: Messbau): Promise<string> {
  const home = await serve(built);
  const plain = await transferred(await newPage(), home, "ohne", built.dir, anfragenFuerKosten);
  const ours = await transferred(await newPage(), home, "unsere", built.dir, anfragenFuerKosten);
  const grown = (built.bytes.unsere / built.bytes.ohne - 1) * 100;
  const both = (label: string, of: (one: typeof ours) => number): string =>
    `${label.padEnd(34)}${kilobyte(of(plain))}${kilobyte(of(ours))}`;
  const kinds = new Set([plain, ours].flatMap(({ queries }) => [...queries[0]!.keys()].map(kindOf)));
  return [
    `Einträge: ${built.site.items.length}`,
    `Index: ohne ${built.bytes.ohne} Byte, unserer ${built.bytes.unsere} Byte (+${grown.toFixed(1)} %)`,
    `Zerlegen: ${built.cpu.zerlegen.toFixed(0)} von ${built.cpu.bau.toFixed(0)} ms Rechenzeit des Baus (${((built.cpu.zerlegen / built.cpu.bau) * 100).toFixed(1)} %)`,
    "",
    "Übertragen (KB, Brotli)               ohne   unsere",
    both("Erste Suche mit fünf Treffern", ({ queries }) => bytesOf(queries[0]!)),
    ...[...kinds].map((kind) => both(`  ${kind}`, ({ queries }) => bytesOf(ofKind(queries[0]!, kind)))),
    both("dazu die Eingrenzungen", ({ filters }) => bytesOf(filters)),
    both("Weitere Suchen im Mittel", ({ queries }) => mean(queries.slice(1).map(bytesOf))),
    ...anfragenFuerKosten.slice(1).map((q, i) => both(`  ${q}`, ({ queries }) => bytesOf(queries[i + 1]!))),
  ].join("\n");
}

function kindOf(file: string): string {
  if (file.includes("/fragment/")) return "Treffer";
  if (file.includes("/index/")) return "Teile des Index";
  if (file.includes("/werte/")) return "Typen";
  return file.endsWith(".pf_meta") ? "Verzeichnis des Index" : file.slice(file.lastIndexOf("/") + 1);
}

function ofKind(files: Transferred, kind: string): Transferred {
  return new Map([...files].filter(([file]) => kindOf(file) === kind));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function kilobyte(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(9);
}
