import { parseArgs } from "node:util";
import { haelften, readAnfragen } from "./anfragen.ts";
import { tabelle } from "./tabelle.ts";

// The half that is kept is measured only when everything is set, so it must be asked for by name.
const { positionals } = parseArgs({ allowPositionals: true });
const haelfte = haelften.find((name) => name === positionals[0]) ?? "entwicklung";
console.log(`Hälfte ${haelfte}\n`);
console.log(await tabelle(readAnfragen(haelfte)));
