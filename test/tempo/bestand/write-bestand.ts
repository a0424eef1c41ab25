import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Schemas } from "../../../src/model/content-type.ts";
import { joinEntry, serializeMatter } from "../../../src/text/serialize.ts";
import { bestand } from "./bestand.ts";

const hub = `name: Hub für Zeitmessungen
url: https://korpus.example/
land: BY
kontakt:
  stelle: Redaktion
  email: redaktion@korpus.example
lizenz: CC0-1.0
`;

/** Writes a content folder of `anzahl` generated entries; what was in its place is gone. */
export function writeBestand(dir: string, schemas: Schemas, anzahl: number, saat = 7): void {
  const byName = new Map<string, Schemas["types"][number]>(schemas.types.map((type) => [type.typ, type]));
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, "hub.yaml"), hub);
  for (const { typ, kennung, data, body, files } of bestand(anzahl, saat, schemas)) {
    const type = byName.get(typ)!;
    const folder = path.join(dir, type.plural, kennung);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.md"), joinEntry(serializeMatter(type, data), body));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  }
}
