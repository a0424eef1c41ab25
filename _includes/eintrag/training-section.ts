import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { plaetze } from "../components/plaetze.ts";
import type { View } from "../view.ts";
import { fieldSection } from "./field-section.ts";
import type { Section } from "./section.ts";

/** A course: first how many seats are promised and how many it still needs, then all of its figures. */
export function trainingSection(item: Item<"termin">, view: View): Section | undefined {
  const section = fieldSection(item, "schulung", "Plätze und Kosten", view);
  const { zusagen = [], mindestteilnehmer, plaetze: all } = item.data.schulung ?? {};
  if (!section || zusagen.length === 0) return section;
  const sum = (binding: boolean): number =>
    zusagen.filter(({ verbindlich }) => (verbindlich ?? false) === binding).reduce((n, one) => n + one.plaetze, 0);
  const [verbindlich, vorbehalt] = [sum(true), sum(false)];
  const gesamt = all ?? mindestteilnehmer ?? verbindlich + vorbehalt;
  const missing = Math.max(0, (mindestteilnehmer ?? 0) - verbindlich);
  const words = [
    `${countText(verbindlich, "Platz ist", "Plätze sind")} verbindlich zugesagt`,
    vorbehalt > 0 && `${countText(vorbehalt, "weiterer", "weitere")} unter Vorbehalt`,
  ].filter(Boolean);
  const need =
    mindestteilnehmer === undefined
      ? ""
      : missing === 0
        ? " Damit findet die Schulung statt."
        : ` Bis zur Mindestzahl ${missing === 1 ? "fehlt noch einer" : `fehlen noch ${missing}`}.`;
  const drawing = plaetze({ verbindlich, vorbehalt, mindestens: mindestteilnehmer, gesamt });
  return {
    ...section,
    inhalt: html`<div class="stapel"><p><strong>${words.join(", ")}.${need}</strong></p>${drawing}${section.inhalt}</div>`,
  };
}
