import { html, type Child } from "../../src/html.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { zeit } from "../components/zeit.ts";

/** The day by which something is to be done, in whose words, and how the day was found; words alone where there is none. */
export function dueCell({ faellig, data: { faellig_wortlaut: words } }: Massnahme): Child {
  if (!faellig) return words;
  const { tag, weg, ungefaehr } = faellig;
  const how = weg === undefined ? words : html`„${words}“<span data-pagefind-ignore>: ${weg}</span>`;
  return html`${ungefaehr && "etwa "}${zeit(tag)}${words !== undefined && html`<small>${how}</small>`}`;
}
