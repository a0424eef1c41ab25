import type { Site } from "../../model/site.ts";
import { isSure } from "../../schulung/letters.ts";
import { letterPath } from "../../schulung/letter-path.ts";
import { openTrainings, type Schulung } from "../../schulung/schulung.ts";
import { dateText } from "../../text/dates.ts";
import { countText, numberText } from "../../text/numbers.ts";
import type { Block } from "../block.ts";
import type { Dokument } from "../dokument.ts";
import type { Entwuerfe } from "../entwurf.ts";
import { letterFrame, line } from "../schulung/letter-frame.ts";
import { costBlocks, shareBlocks } from "../schulung/price-blocks.ts";

/** What a provider wants to know before coming: the minimum is guaranteed, or until when it will be known. */
const anbieterbriefe: Entwuerfe = (site) =>
  openTrainings(site)
    .filter((one) => one.angaben.mindestteilnehmer !== undefined)
    .map((one) => ({ path: letterPath(one.item, "anbieterbrief"), dokument: make(one, site) }));

export default anbieterbriefe;

function make(schulung: Schulung, site: Site): Dokument {
  const { item, angaben } = schulung;
  return letterFrame(
    {
      titel: isSure(schulung) ? "Zusage der Mindestzahl" : "Anfrage mit Stand der Zusagen",
      lead: item.data.titel,
      an: `${angaben.anbieter ?? "[[Anbieter]]"}, [[Anschrift]]`,
      blocks: [
        ...promise(schulung),
        line(
          "Bitte bestätigen Sie uns [[Preis, Tag und Ort]] bis [[Tag]]. Die Rechnung senden Sie an [[Anschrift für die Rechnung]].",
        ),
      ],
      anlage: [...shareBlocks(schulung, site, false), ...costBlocks(schulung)],
      todo: [
        "Prüfen, ob alle verbindlichen Zusagen schriftlich vorliegen.",
        "Klären, wer den Vertrag schließt und wer für Plätze zahlt, die leer bleiben.",
      ],
    },
    schulung,
    site,
  );
}

function promise({ verbindlich, vorbehalt, fehlen, frist, lage, angaben }: Schulung): Block[] {
  const least = angaben.mindestteilnehmer ?? 0;
  const reserved =
    vorbehalt > 0 ? ` ${countText(vorbehalt, "weiterer ist", "weitere sind")} unter Vorbehalt zugesagt.` : "";
  const have = `Verbindlich zugesagt ${verbindlich === 1 ? "ist ein Platz" : `sind ${numberText(verbindlich)} Plätze`}.${reserved}`;
  if (isSure({ lage }))
    return [
      line(`wir garantieren Ihnen die Mindestzahl von ${countText(least, "Person", "Personen")}. ${have}`),
      ...(lage === "ueberbucht" && angaben.plaetze !== undefined
        ? [
            line(
              `Das sind mehr als die ${countText(angaben.plaetze, "Platz", "Plätze")}, die vorgesehen sind. Können Sie die Gruppe vergrößern oder einen zweiten Tag anbieten?`,
            ),
          ]
        : []),
    ];
  const until =
    lage === "verfehlt" || frist === undefined
      ? "Ob und bis wann wir sie garantieren können, sagen wir Ihnen bis [[Tag]]."
      : `Sind sie bis zum ${dateText(frist).text} zugesagt, garantieren wir Ihnen die Mindestzahl; sonst sagen wir ab.`;
  return [
    line(
      `für die Mindestzahl von ${countText(least, "Person", "Personen")} ${fehlen === 1 ? "fehlt noch ein Platz" : `fehlen noch ${numberText(fehlen)} Plätze`}. ${have} ${until}`,
    ),
  ];
}
