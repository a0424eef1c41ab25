import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { alsBefehl } from "./als-befehl.ts";
import { aenderungen } from "./aenderung.ts";
import { gegenwart } from "./bestand/gegenwart.ts";
import { gemessen } from "./gemessen.ts";
import type { Messung } from "./messung.ts";
import { kalt, type Stand } from "./stand.ts";

/** Where the pictures lie that were encoded. */
const bilder = "bilder";

/** A build without any cache; one without documents finds its pictures, which belong to the line of documents. */
export async function kalterBau(stand: Stand, flags: readonly string[]): Promise<Messung> {
  const drawn = flags.includes("--no-documents");
  if (drawn && !existsSync(path.join(stand.kopie, ".cache", bilder))) await bau(stand, flags);
  kalt(stand, drawn ? [bilder] : []);
  return bau(stand, flags);
}

/** A second build after one entry was edited; the first one must have been the measurement before, with the same flags. */
export async function warmerBau(stand: Stand, flags: readonly string[]): Promise<Messung> {
  const [aenderung] = aenderungen(stand.content, 1);
  aenderung?.schreiben("Zweitbau");
  try {
    return await bau(stand, flags);
  } finally {
    aenderung?.zuruecknehmen();
  }
}

async function bau({ kopie, content, out, env }: Stand, flags: readonly string[]): Promise<Messung> {
  const args = [...alsBefehl, "scripts/build.ts", "--content", content, "--out", out, "--now", gegenwart, ...flags];
  return { ...(await gemessen(process.execPath, args, { cwd: kopie, env })), ...ausgabe(out) };
}

/** How much lies in a folder. */
export function ausgabe(dir: string): { readonly dateien: number; readonly bytes: number } {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    dateien: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
