import type { Item, Site } from "../../model/site.ts";
import { isSure } from "../../schulung/letters.ts";
import { schulungOf, type Schulung } from "../../schulung/schulung.ts";
import { dateText } from "../../text/dates.ts";
import { countText, numberText } from "../../text/numbers.ts";
import type { Block } from "../block.ts";
import type { Entwurf } from "../entwurf.ts";
import { letterFrame, line } from "../schulung/letter-frame.ts";
import { costBlocks, shareBlocks } from "../schulung/price-blocks.ts";

/** What a provider wants to know before coming: the minimum is guaranteed, or until when it will be known. */
export default {
  titel: "Schreiben an den Anbieter",
  satz: "Sagt dem Anbieter, ob die Mindestzahl garantiert ist oder wie viele Plätze noch fehlen, mit den Plätzen je Verwaltung und den erwarteten Kosten.",
  dokument: (item, site) => {
    const schulung = item.typ === "termin" ? schulungOf(item as Item<"termin">, site) : undefined;
    if (schulung?.angaben.mindestteilnehmer === undefined || schulung.lage === "vorbei") return undefined;
    return make(schulung, site);
  },
} satisfies Entwurf;

function make(schulung: Schulung, site: Site) {
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
