import { html, type Html } from "../../src/html.ts";
import { zwischenbilanzPath } from "../../src/massnahmen/register-path.ts";
import type { Item } from "../../src/model/site.ts";
import { downloads } from "../eintrag/downloads-section.ts";
import type { View } from "../view.ts";

/** The draft of the next interim review of an entry, to download; nothing where nothing is left to do or no documents were made. */
export function draftLinks(item: Item, view: View): Html | undefined {
  const files = view.draft(zwischenbilanzPath(item, view.site));
  return files.length === 0
    ? undefined
    : html`<div class="stapel" data-pagefind-ignore><p>Entwurf für die nächste Zwischenbilanz: was verabredet war, offene Fragen und eine Tabelle zum Ausfüllen.</p>${downloads(files, view, { titel: "Entwurf der Zwischenbilanz", id: "zwischenbilanz" })}</div>`;
}
