import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XmlDocument } from "libxml2-wasm";
import sharp from "sharp";
import { extension } from "../../src/read/limits.ts";
import { officeFault } from "../../src/read/office-fault.ts";
import { activeMarkup } from "./active-markup.ts";

/** Controls that no text format may carry; tab and line ends may. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What in a built site acts on readers or breaks what reads it, each with its file. */
export async function outputFaults(dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const full = path.join(file.parentPath, file.name);
    const at = path.relative(dir, full);
    if (!/^[A-Za-z0-9._-]+$/.test(file.name)) found.push(`${at}: a name that needs escaping`);
    if (!file.isFile() && !file.isDirectory()) found.push(`${at}: no ordinary file`);
    if (file.isFile()) found.push(...(await faultsOf(at, readFileSync(full))).map((fault) => `${at}: ${fault}`));
  }
  return found;
}

async function faultsOf(at: string, bytes: Buffer): Promise<readonly string[]> {
  const kind = extension(path.basename(at));
  if (["jpg", "png", "webp", "avif"].includes(kind)) return pictureFaults(bytes);
  if (["docx", "odt"].includes(kind)) return [officeFault(kind, bytes)?.message ?? []].flat();
  if (!["html", "xml", "svg", "json", "jsonld", "csv", "ics"].includes(kind)) return [];
  const text = bytes.toString();
  const faults = controls.test(text) ? ["control characters"] : [];
  if (kind === "html") return [...faults, ...activeMarkup(text)];
  if (kind === "xml" || kind === "svg") faults.push(...activeNodes(text));
  if (kind.startsWith("json")) JSON.parse(text);
  // Files that editors attach lie beside their entries; tables of the hub lie in daten/.
  if (kind === "csv" && at.startsWith("daten/")) faults.push(...formulas(text));
  return faults;
}

const active =
  "//*[local-name()='script' or local-name()='foreignObject' or local-name()='animate' or (local-name()='style' and (contains(., 'url(') or contains(., '@import')))] | //@*[starts-with(local-name(), 'on')] | //@*[local-name()='href' and not(starts-with(., '#') or starts-with(., '/') or starts-with(., 'https://'))]";

function activeNodes(text: string): string[] {
  const xml = XmlDocument.fromString(text);
  const found = xml.find(active).map((node) => `active: ${node.toString().slice(0, 100)}`);
  xml.dispose();
  return found;
}

function formulas(text: string): string[] {
  const rows = parseCsv(text, {
    delimiter: ";",
    bom: true,
    relax_column_count: true,
  }) as readonly (readonly string[])[];
  return rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell));
}

async function pictureFaults(bytes: Buffer): Promise<string[]> {
  const { exif, iptc, xmp } = await sharp(bytes).metadata();
  const faults = (exif ?? iptc ?? xmp) ? ["metadata"] : [];
  return bytes.includes("KANARIE") ? [...faults, "bytes of somebody"] : faults;
}
