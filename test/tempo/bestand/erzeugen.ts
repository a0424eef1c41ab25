import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { projectSchemas } from "../../../scripts/project.ts";
import { writeBestand } from "./write-bestand.ts";

const { values } = parseArgs({
  options: { anzahl: { type: "string" }, saat: { type: "string" }, out: { type: "string" } },
});
const anzahl = Number(values.anzahl ?? 1000);
const out = path.resolve(values.out ?? path.join(tmpdir(), "kd-bestand", String(anzahl)));
writeBestand(out, projectSchemas(), anzahl, Number(values.saat ?? 7));
console.log(out);
