import { html, type Child } from "../../src/html.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { zeit } from "../components/zeit.ts";

/** The day by which something is to be done, in whose words, and how the day was found; words alone where there is none. */
export function dueCell({ faellig, lage, data: { faellig_wortlaut: words } }: Massnahme): Child {
  if (!faellig) return words;
  const how = faellig.weg === undefined ? "" : `: ${faellig.weg}`;
  return html`${faellig.ungefaehr && "etwa "}${zeit(faellig.tag)}${lage === "ueberfaellig" && html`<small>Termin verstrichen</small>`}${words !== undefined && html`<small>„${words}“${how}</small>`}`;
}
