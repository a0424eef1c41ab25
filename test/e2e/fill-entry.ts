import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { ContentType } from "../../src/model/content-type.ts";
import { targets, type Field, type Json } from "../../src/model/field.ts";
import { bpmnOf } from "../process/bpmn-of.ts";

/** Keys that decide who sees an entry, or whether it says anything at all. */
const deciding = new Set(["sichtbarkeit", "entwurf", "sperrfrist", "zurueckgezogen"]);
const extensions = { bild: "jpg", dokument: "pdf", bpmn: "bpmn", logo: "jpg" } as const;
/** Files of each kind that say a word. */
const saying = {
  dokument: (word: string) => `%PDF-1.7\n${word}`,
  bpmn: (word: string) => bpmnOf({ flow: `<bpmn:task id="A" name="${word}"/>` }),
} as const;

/**
 * Writes an entry that uses every field of its type, or the required and the wanted ones; `word` gives the word for a
 * place, `kennungOf` whom references name.
 */
export async function fillEntry(
  type: ContentType,
  folder: string,
  fixed: Readonly<Record<string, Json>>,
  word: (place: string) => string,
  kennungOf: (typ: string) => string,
  wanted: (field: string) => boolean = () => true,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, keyof typeof extensions>();

  function filled(fields: Readonly<Record<string, Field>>, at: string): Record<string, Json> {
    const pairs = Object.entries(fields).map(([name, field]) => [name, value(field, `${at}${name}`)] as const);
    return Object.fromEntries(pairs.filter((pair): pair is [string, Json] => pair[1] !== undefined));
  }
  function value(field: Field, place: string): Json | undefined {
    const [target] = targets(field);
    if (target !== undefined && field.type !== "array") return kennungOf(target);
    if (field.enum) return field.enum[0];
    if (field.items) {
      const item = value(field.items, `${place}[0]`);
      return item === undefined ? undefined : [item];
    }
    if (field.properties) return filled(field.properties, `${place}.`);
    // Pictures of persons would need a consent.
    if (field.type === "boolean") return !place.endsWith(".personen");
    if (field.type === "string") return text(field, place);
    return field.examples?.[0] ?? field.minimum ?? 1;
  }
  function text(field: Field, place: string): string | undefined {
    const kind = field["x-file"];
    if (kind) {
      const name = `${word(place)}.${extensions[kind]}`;
      files.set(name, kind);
      return name;
    }
    if (field.format === "uri") return `https://${word(place)}.example/`;
    if (field.format === "email") return `${word(place)}@hub.example`;
    const free =
      field.format === undefined && (field.pattern === undefined || new RegExp(field.pattern, "u").test("wort-1"));
    if (free) return word(place);
    return typeof field.examples?.[0] === "string" ? field.examples[0] : undefined;
  }

  const fields = Object.fromEntries(
    Object.entries(type.fields).filter(
      ([name]) => !deciding.has(name) && (type.required.includes(name) || wanted(name)),
    ),
  );
  const matter = Object.entries({ ...filled(fields, ""), ...fixed }).map(
    ([key, one]) => `${key}: ${JSON.stringify(one)}`,
  );
  const pictures = [...files].filter(([, kind]) => kind === "bild").map(([name]) => `![](${name})`);
  const body = [
    `Absatz ${word("text")}.`,
    `## ${word("ueberschrift")}`,
    `| ${word("tabelle")} |\n| --- |\n| Zelle |`,
    ...pictures,
  ];
  writeFileSync(path.join(folder, "index.md"), `---\n${matter.join("\n")}\n---\n\n${body.join("\n\n")}\n`);
  for (const [name, kind] of files) {
    const content =
      kind === "bild" || kind === "logo"
        ? await photograph(word(`metadaten von ${name}`))
        : saying[kind](word(`inhalt von ${name}`));
    writeFileSync(path.join(folder, name), content);
  }
}

/** A picture as a telephone takes it, with words and the place in its metadata; no two words give the same pixels. */
async function photograph(words: string): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = Buffer.from(words).subarray(-4, -1);
  const place = {
    GPSLatitudeRef: "N",
    GPSLatitude: "48/1 38/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "13/1 11/1 0/1",
  };
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })
    .withExif({ IFD0: { ImageDescription: words, Artist: words, Copyright: words }, IFD3: place })
    .jpeg()
    .toBuffer();
}
