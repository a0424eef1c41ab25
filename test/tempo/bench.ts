import { writeFileSync } from "node:fs";
import { projectSchemas } from "../../scripts/project.ts";
import { runCommand } from "../../scripts/run-command.ts";
import { auswerten } from "./auswerten.ts";
import { benchFlags } from "./bench-flags.ts";
import { einzelheitenOf } from "./einzelheiten-of.ts";
import type { Einzelheiten } from "./einzelheiten.ts";
import { writeHugo } from "./hugo.ts";
import { linien } from "./linien.ts";
import { maschine, maschinenText } from "./maschine.ts";
import type { Reihe } from "./messung.ts";
import { runden } from "./runden.ts";
import { withStand } from "./stand.ts";
import { einzelheitenText, tabelle } from "./tabelle.ts";
import { ziele } from "./ziele.ts";
import { zieleText } from "./ziele-text.ts";

await runCommand(async () => {
  const { groessen, laeufe, nur, json, korpus } = benchFlags(process.argv.slice(2));
  const schemas = projectSchemas();
  const machine = maschine();
  const names = nur.filter((name) => Object.hasOwn(linien, name) && (name !== "hugo" || machine.hugo !== undefined));
  const measured = new Date().toISOString();
  const reihen: Reihe[] = [];
  const einzelheiten: Record<number, Einzelheiten> = {};
  console.log(maschinenText(machine));
  for (const groesse of groessen) {
    await withStand(schemas, groesse, korpus, async (stand) => {
      if (names.includes("hugo")) writeHugo(stand, schemas);
      // Progress is no part of what is printed.
      reihen.push(...(await runden(stand, names, laeufe, (line) => process.stderr.write(`${line}\n`))));
      if (nur.includes("einzelheiten")) einzelheiten[groesse] = einzelheitenOf(stand);
    });
    console.log(`\n${tabelle(groesse, auswerten(reihen))}`);
    if (einzelheiten[groesse]) console.log(einzelheitenText(einzelheiten[groesse]));
    const said = { measured, maschine: machine, laeufe, reihen, einzelheiten };
    // After each size: a long measurement that is stopped has not been for nothing.
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(said, undefined, 2)}\n`);
  }
  const asked = ziele.filter(({ groesse }) => groessen.includes(groesse));
  if (asked.length > 0) console.log(`\n${zieleText(asked, auswerten(reihen))}`);
});
