import { html, href, type Html } from "../../src/html.ts";
import { mailto } from "../../src/text/mailto.ts";
import { editAddress } from "../../src/model/file-address.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { extern } from "../components/extern.ts";
import type { View } from "../view.ts";
import { editorPath } from "./editor-path.ts";

/** „Wir haben übernommen“: prepared ways to tell it, by letter, in the editor, or in the file. */
export function reportAdoption(item: Item<"vorlage">, view: View): Html {
  const { hub, audience } = view.site;
  const letter = letterOf(item, view);
  const file = editAddress(hub, item.file);
  const editor = hub.backend !== undefined || audience === "vorschau";
  const ways = [
    letter !== undefined && html`<a${href(letter)}>Mit vorbereiteter E-Mail melden</a>`,
    editor && html`<a${href(view.site.url(editorPath(item)))}>In der Redaktion unter „Übernahmen“ eintragen</a>`,
    file !== undefined && extern({ url: file, text: "Datei im Git-Verzeichnis ändern" }),
  ].filter((way) => way !== undefined && way !== false);
  return html`<div data-pagefind-ignore><h3>Sie haben den Text übernommen?</h3>${ways.length > 0 && html`<ul class="liste">${ways.map((way) => html`<li>${way}</li>`)}</ul>`}<details><summary>Zeilen für die Datei zeigen</summary><pre tabindex="0"><code>${linesOf(item)}</code></pre></details></div>`;
}

/** To those who answer for the Vorlage, else to the hub: what an entry needs, ready to be filled in. */
function letterOf(item: Item<"vorlage">, { site }: View): string | undefined {
  const { titel, verantwortlich } = item.data;
  const to = verantwortlich?.funktionspostfach ?? site.hub.kontakt?.email;
  if (to === undefined) return undefined;
  const status = item.type.fields["uebernahmen"]?.items?.properties?.["status"];
  const choices = (status?.enum ?? []).map((value) => labelOf(status, value)).join(" / ");
  const lines = [
    `Wir haben die Vorlage „${titel}“ übernommen.`,
    "",
    "Verwaltung: ",
    `Fassung: ${item.data.fassungen.at(-1)?.nummer ?? ""}`,
    `Stand: ${choices}`,
    "Datum: ",
    "Abweichungen: ",
    "",
    `Seite: ${site.absolute(item.path)}`,
  ];
  return mailto(to, `Übernommen: ${titel}`, lines);
}

/** What to insert below `uebernahmen:`. */
function linesOf({ data }: Item<"vorlage">): string {
  return [
    ...(data.uebernahmen === undefined ? ["uebernahmen:"] : []),
    "  - verwaltung: kennung-ihrer-verwaltung",
    `    fassung: "${data.fassungen.at(-1)?.nummer ?? "1.0"}"`,
    "    status: uebernommen",
    '    datum: "JJJJ-MM-TT"',
    "    abweichungen: Worin Sie vom Text abweichen.",
  ].join("\n");
}
