import { parseArgs } from "node:util";
import { haelften, readAnfragen } from "./anfragen.ts";
import { findbar } from "./findbar.ts";
import { korpus } from "./korpus.ts";
import { kosten } from "./kosten.ts";
import { withMessbau } from "./messbau.ts";
import { mitChromium } from "./mit-chromium.ts";
import { tabelle } from "./tabelle.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { groesse: { type: "string" } } });
// The half that is kept is measured only when everything is set, so it must be asked for by name.
const haelfte = haelften.find((name) => name === positionals[0]) ?? "entwicklung";
const said = await mitChromium((newPage) => {
  if (values.groesse === undefined) return tabelle(newPage, readAnfragen(haelfte));
  const anzahl = Number(values.groesse) - findbar().size - korpus({ anzahl: 0 }).length;
  return withMessbau({ ohne: true, anzahl }, (built) => kosten(newPage, built));
});
if (values.groesse === undefined) console.log(`Hälfte ${haelfte}\n`);
console.log(said ?? "Kein Chromium gefunden; setzen Sie CHROMIUM auf seinen Pfad.");
