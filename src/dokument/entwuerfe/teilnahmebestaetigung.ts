import type { Site } from "../../model/site.ts";
import { isSure } from "../../schulung/letters.ts";
import { letterPath } from "../../schulung/letter-path.ts";
import { openTrainings, type Schulung } from "../../schulung/schulung.ts";
import { numberText } from "../../text/numbers.ts";
import type { Dokument } from "../dokument.ts";
import type { Entwuerfe } from "../entwurf.ts";
import { letterFrame, line } from "../schulung/letter-frame.ts";
import { shareBlocks } from "../schulung/price-blocks.ts";

/** What those who promised seats wait for: it takes place. */
const teilnahmebestaetigungen: Entwuerfe = (site) =>
  openTrainings(site)
    .filter((one) => isSure(one))
    .map((one) => ({ path: letterPath(one.item, "teilnahmebestaetigung"), dokument: make(one, site) }));

export default teilnahmebestaetigungen;

function make(schulung: Schulung, site: Site): Dokument {
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
