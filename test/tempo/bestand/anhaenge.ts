import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { Json } from "../../../src/model/field.ts";
import { project } from "../../run-script.ts";
import { gegenwart } from "./gegenwart.ts";
import { text } from "./text.ts";
import type { Umfeld } from "./umfeld.ts";

/** Files that lie beside an entry, and the fields that name them. */
export interface Anhaenge {
  readonly data: Readonly<Record<string, Json>>;
  readonly files: Readonly<Record<string, string | Buffer>>;
}

const ofContent = (pattern: string): string[] =>
  globSync(`content/${pattern}`, { cwd: project })
    .toSorted()
    .map((file) => path.join(project, file));
const pictures = ofContent("*/*/*.png").map((file) => readFileSync(file));
const models = ofContent("prozesse/*/*.bpmn").map((file) => readFileSync(file, "utf8"));

/** A former Fassung beside every third Vorlage, a table beside every 20th text, a picture beside every 30th Bericht, a model beside every fifth Prozess. */
export function anhaenge(of: Umfeld): Anhaenge {
  const { typ } = of.platz;
  const below = (limit: number): number => of.chance.below(limit);
  if (typ === "prozess" && below(5) === 0) return modell(of);
  if (typ === "bericht" && below(30) === 0) return bild(of);
  if (typ === "vorlage" && below(3) === 0) return fassung(of);
  if (["bericht", "thema", "vorlage", "projekt"].includes(typ) && below(20) === 0) return tabelle(of);
  return { data: {}, files: {} };
}

function fassung({ platz, chance, write, worueber: { orte } }: Umfeld): Anhaenge {
  const fassungen = [
    { nummer: "1.0", datum: platz.tag },
    { nummer: "1.1", datum: gegenwart, aenderung: write("{N} ergänzt.") },
  ];
  return { data: { fassungen }, files: { "fassungen/1.0.md": text(2400, chance, { orte }) } };
}

function tabelle({ chance, write }: Umfeld): Anhaenge {
  const rows = Array.from({ length: 10 + chance.below(30) }, () => write("{P};{O};{Z}"));
  return {
    data: { dateien: [{ datei: "tabelle.csv", titel: write("{W} als Tabelle"), lizenz: "CC0-1.0" }] },
    files: { "tabelle.csv": `Was;Haus;Zahl\n${rows.join("\n")}\n` },
  };
}

function bild({ chance, write }: Umfeld): Anhaenge {
  const alt = write("Zeichnung: {N} zwischen {O} und {O}");
  const datei = { datei: "bild.png", alt, urheber: "Redaktion", lizenz: "CC0-1.0", personen: false };
  return {
    data: { bilder: [datei] },
    files: { "bild.png": withRemark(chance.pick(pictures), String(chance.below(1e9))) },
  };
}

/** A model of content/ with other names of its tasks, so that no two are the same. */
function modell({ chance, write }: Umfeld): Anhaenge {
  const xml = chance
    .pick(models)
    .replaceAll(/(<bpmn:\w*[tT]ask id="[^"]*" name=")[^"]*"/g, (_, start: string) => `${start}${write("{A} prüfen")}"`);
  return { data: { bpmn: "ablauf.bpmn" }, files: { "ablauf.bpmn": xml } };
}

/** A PNG with a remark before its end: the same picture in other bytes, which no cache takes for one it knows. */
function withRemark(png: Buffer, words: string): Buffer {
  const chunk = Buffer.from(`tEXtComment\0${words}`, "latin1");
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(chunk.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(chunk));
  return Buffer.concat([png.subarray(0, -12), frame, chunk, sum, png.subarray(-12)]);
}
