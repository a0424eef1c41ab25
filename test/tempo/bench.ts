import { writeFileSync } from "node:fs";
import { runCommand } from "../../scripts/run-command.ts";
import { projectSchemas } from "../../scripts/project.ts";
import { auswerten } from "./auswerten.ts";
import { benchFlags } from "./bench-flags.ts";
import type { Einzelheiten } from "./einzelheiten.ts";
import { einzelheitenOf } from "./einzelheiten-of.ts";
import { writeHugo } from "./hugo.ts";
import { linien } from "./linien.ts";
import { maschine } from "./maschine.ts";
import type { Messung, Reihe } from "./messung.ts";
import { withStand } from "./stand.ts";
import { einzelheitenText, tabelle, zieleText } from "./tabelle.ts";
import { ziele } from "./ziele.ts";

await runCommand(async () => {
  const { groessen, laeufe, nur, json, korpus } = benchFlags(process.argv.slice(2));
  const schemas = projectSchemas();
  const machine = maschine();
  const names = nur.filter((name) => Object.hasOwn(linien, name) && (name !== "hugo" || machine.hugo !== undefined));
  const date = new Date().toISOString();
  const reihen: Reihe[] = [];
  const details: Record<number, Einzelheiten> = {};
  console.log(
    `${machine.prozessor}, ${machine.kerne} Kerne, ${machine.speicherGiB} GiB, Node ${machine.node}, ${machine.hugo ?? "ohne Hugo"}`,
  );
  for (const groesse of groessen) {
    await withStand(schemas, groesse, korpus, async (stand) => {
      if (names.includes("hugo")) writeHugo(stand, schemas);
      const found = new Map<string, Messung[]>(names.map((name) => [name, []]));
      for (let round = 0; round < laeufe; round++) {
        for (const name of names) {
          const { titel, miss, einmal } = linien[name]!;
          if (round > 0 && einmal) continue;
          // Progress goes to where it is not part of what is printed.
          process.stderr.write(`${groesse}, Lauf ${round + 1}: ${titel}\n`);
          found.get(name)!.push(await miss(stand));
        }
      }
      for (const [linie, messungen] of found) reihen.push({ groesse, linie, messungen });
      if (nur.includes("einzelheiten")) details[groesse] = await einzelheitenOf(stand);
    });
    console.log(`\n${tabelle(groesse, auswerten(reihen))}`);
    const detail = details[groesse];
    if (detail) console.log(einzelheitenText(detail));
  }
  const asked = ziele.filter(({ groesse }) => groessen.includes(groesse));
  if (asked.length > 0) console.log(`\n${zieleText(asked, auswerten(reihen))}`);
  if (json !== undefined) {
    writeFileSync(
      json,
      `${JSON.stringify({ date, maschine: machine, reihen, einzelheiten: details }, undefined, 2)}\n`,
    );
  }
});
