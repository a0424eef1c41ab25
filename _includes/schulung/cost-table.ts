import { html, type Html } from "../../src/html.ts";
import { breakEven, costTable } from "../../src/schulung/kosten.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { euroText } from "../../src/text/euro-text.ts";
import { countText } from "../../src/text/numbers.ts";
import { tafel } from "../components/tafel.ts";

/** What the course costs each with how many people, and from when it is cheaper than going alone; undefined where no price is named. */
export function costs(schulung: Schulung): Html | undefined {
  const rows = costTable(schulung);
  if (rows.length === 0) return undefined;
  const { pauschale, kosten_pro_kopf, einzelpreis = 0 } = schulung.angaben;
  const rule =
    pauschale === undefined
      ? "Der Preis gilt je Person."
      : kosten_pro_kopf === undefined
        ? "Die Pauschale teilt sich durch die Zahl der Personen."
        : "Die Pauschale teilt sich durch die Zahl der Personen; der Betrag je Person kommt dazu.";
  const from = breakEven(schulung);
  const cheaper =
    from !== undefined &&
    ` Ab ${countText(from, "Person", "Personen")} ist das günstiger als ein einzeln gebuchter Platz (${euroText(einzelpreis * 100)}).`;
  return html`${tafel({
    titel: "Was es je Person kostet",
    spalten: [
      { titel: "Gruppe" },
      { titel: "Wann das so ist" },
      { titel: "Je Person", zahl: true },
      { titel: "Gesamt", zahl: true },
    ],
    zeilen: rows.map(({ personen, anlass, jePerson, gesamt }) => [
      countText(personen, "Person", "Personen"),
      anlass,
      html`<strong>${euroText(jePerson)}</strong>`,
      euroText(gesamt),
    ]),
  })}<p class="leise">${rule}${cheaper}</p>`;
}
