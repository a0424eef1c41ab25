import type { Item } from "../../src/model/site.ts";
import { valueAt } from "../../src/model/value-at.ts";
import { typePages } from "../type-pages.ts";
import type { View } from "../view.ts";
import { bodySection } from "./body-section.ts";
import { correctionsSection, filesSection } from "./care-sections.ts";
import { draftsSection } from "./drafts-section.ts";
import { factsSection } from "./facts-section.ts";
import { partiesRest } from "./parties.ts";
import { sections, type Section } from "./section.ts";

/** Shared fields that the frame of every entry shows itself. */
const framed = new Set([
  "titel",
  "kurzfassung",
  "sichtbarkeit",
  "entwurf",
  "sperrfrist",
  "beispiel",
  "stand",
  "pruefen_bis",
  "verantwortlich",
  "sachgebiete",
  "themen",
  "verwaltungen",
  "schlagworte",
  "bilder",
  "dateien",
  "korrekturen",
  "aenderungen",
  "frueher",
  "zurueckgezogen",
  "archiviert",
]);

/** What the entry itself says, without its neighbours. */
export function ownSections(item: Item, view: View): readonly Section[] {
  const own = typePages.get(item.typ);
  const body = bodySection(item, view);
  const main = own ? own.sections(item, view, body) : sections(body);
  const rest = Object.keys(item.type.fields).filter(
    (name) => !framed.has(name) && !own?.shows.includes(name) && valueAt(item.data, [name]) !== undefined,
  );
  const more = factsSection(item, rest, "Auf einen Blick", view);
  return [
    ...sections(correctionsSection(item)),
    ...main,
    ...sections(
      partiesRest(item, view, main),
      more && { ...more, id: "weiteres" },
      !main.some(({ id }) => id === "dateien") && filesSection(item),
      draftsSection(item, view),
    ),
  ];
}
