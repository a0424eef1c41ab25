import type { Item, Site } from "../../model/site.ts";
import { isSure } from "../../schulung/letters.ts";
import { schulungOf, type Schulung } from "../../schulung/schulung.ts";
import { numberText } from "../../text/numbers.ts";
import type { Entwurf } from "../entwurf.ts";
import { letterFrame, line } from "../schulung/letter-frame.ts";
import { shareBlocks } from "../schulung/price-blocks.ts";

/** What those who promised seats wait for: it takes place. */
export default {
  titel: "Bestätigung an die Teilnehmenden",
  satz: "Sagt den Verwaltungen, die Plätze zugesagt haben, dass die Mindestzahl erreicht ist und was auf sie entfällt.",
  dokument: (item, site) => {
    const schulung = item.typ === "termin" ? schulungOf(item as Item<"termin">, site) : undefined;
    return schulung && isSure(schulung) ? make(schulung, site) : undefined;
  },
} satisfies Entwurf;

function make(schulung: Schulung, site: Site) {
  const { item, verbindlich, angaben } = schulung;
  const least = angaben.mindestteilnehmer;
  return letterFrame(
    {
      titel: "Die Schulung findet statt",
      lead: item.data.titel,
      an: "[[Verwaltung, Stelle]]",
      blocks: [
        line(
          `Verbindlich zugesagt sind ${numberText(verbindlich)} Plätze${least === undefined ? "" : `, nötig waren ${numberText(least)}`}. Die Schulung findet statt.`,
        ),
        line(
          "Bitte nennen Sie uns bis [[Tag]] die Personen, die teilnehmen, und was sie für die Teilnahme brauchen, zum Beispiel einen Platz für den Rollstuhl oder Untertitel.",
        ),
      ],
      anlage: shareBlocks(schulung, site, true),
      todo: ["Prüfen, ob der Anbieter Tag, Ort und Preis bestätigt hat."],
    },
    schulung,
    site,
  );
}
