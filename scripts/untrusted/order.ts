import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Drawing } from "../../src/export/draw/drawing.ts";

/** Pictures are drawn by two processes: one that reads photos only, and one that reads drawings only. */
export const decoders = ["fotos", "zeichnungen"] as const;
export type Decoder = (typeof decoders)[number];

/** A drawing in an order: files lie beside it, under names of ours. */
interface Line {
  readonly folder: string;
  readonly drawing: Record<string, unknown>;
}

/** Writes down what is to be drawn, by folder of the cache; nothing but the pictures themselves leaves the content. */
export function writeOrder(order: string, drawings: Readonly<Record<string, readonly Drawing[]>>): void {
  mkdirSync(order, { recursive: true });
  for (const decoder of decoders) writeFileSync(fileOf(order, decoder), "");
  const seen = new Set<string>();
  for (const [folder, drawing] of Object.entries(drawings).flatMap(([at, all]) =>
    all.map((one) => [at, one] as const),
  )) {
    if (seen.has(drawing.key)) continue;
    seen.add(drawing.key);
    const line: Line = { folder, drawing: { ...drawing, ...beside(order, drawing) } };
    appendFileSync(fileOf(order, decoderOf(drawing)), `${JSON.stringify(line)}\n`);
  }
}

/** What one of the processes is to draw, by folder of the cache. */
export function readOrder(order: string, decoder: Decoder): ReadonlyMap<string, readonly Drawing[]> {
  const lines = readFileSync(fileOf(order, decoder), "utf8").split("\n").slice(0, -1);
  const parsed = lines.map((line) => JSON.parse(line) as Line);
  const folders = new Map<string, Drawing[]>();
  for (const { folder, drawing } of parsed) {
    const { layers, source } = drawing;
    const whole = {
      ...drawing,
      ...(layers === undefined ? {} : { layers: () => layers }),
      ...(source === undefined ? {} : { source: path.join(order, String(source)) }),
    } as Drawing;
    folders.set(folder, [...(folders.get(folder) ?? []), whole]);
  }
  return folders;
}

/** Whether there is anything to draw. */
export function hasOrder(order: string, decoder: Decoder): boolean {
  return existsSync(fileOf(order, decoder)) && readFileSync(fileOf(order, decoder)).length > 0;
}

function fileOf(order: string, decoder: Decoder): string {
  return path.join(order, `${decoder}.jsonl`);
}

function decoderOf(drawing: Drawing): Decoder {
  if (drawing.kind === "foto") return "fotos";
  return drawing.kind === "logo" && !drawing.source.toLowerCase().endsWith(".svg") ? "fotos" : "zeichnungen";
}

function beside(order: string, drawing: Drawing): object {
  if (drawing.kind === "karte") return { layers: drawing.layers() };
  if (drawing.kind === "zeichen") return {};
  copyFileSync(drawing.source, path.join(order, drawing.key));
  return { source: drawing.key };
}
