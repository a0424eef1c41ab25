import { html, href, type Child, type Html } from "../../src/html.ts";
import { splitBase } from "../../src/schulung/anteile.ts";
import { costTable } from "../../src/schulung/kosten.ts";
import { lageText } from "../../src/schulung/lage-text.ts";
import { pledgeLetter, takesPromises } from "../../src/schulung/letters.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { momentText } from "../../src/text/dates.ts";
import { euroText } from "../../src/text/euro-text.ts";
import { numberText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import type { FahrplanProps } from "../components/fahrplan.ts";
import { zeit } from "../components/zeit.ts";
import { markWords } from "../eintrag/mark-words.ts";
import type { View } from "../view.ts";
import { seats } from "./seats.ts";
import { trainingStand } from "./training-stand.ts";

/** Parties named in a row; more are counted. */
const named = 5;

/** A course in the list of all: how it stands, when it is and what it costs, who has promised, and how to take part. */
export function trainingRow(schulung: Schulung, view: View): FahrplanProps["zeilen"][number] {
  const { item, lage } = schulung;
  const pledge = takesPromises(schulung, view.site) ? pledgeLetter(schulung, view.site) : undefined;
  const letter =
    pledge !== undefined &&
    html`<p><a${href(pledge)}>Plätze zusagen<span class="vh">: ${item.data.titel}</span></a></p>`;
  return {
    was: html`<h3 class="eintragstitel"><a${href(item.url)}>${typography(item.data.titel)}</a>${markWords(item, view)}</h3>
<p><strong>${lageText(schulung)}.</strong></p>${seats(schulung)}<p>${facts(schulung)}</p>${parties(schulung, view)}${letter}`,
    // The heading above all that fall short says it already.
    ...(lage === "knapp" ? {} : { stand: trainingStand(lage) }),
  };
}

/** „20. April 2027, 9:00 Uhr, Rathaus Haarbach; 135 Euro je Person bei 12 Personen“. */
function facts(schulung: Schulung): Child {
  const { beginn, ort } = schulung.item.data;
  const base = splitBase(schulung);
  const price = costTable(schulung).find(({ personen }) => personen === base);
  return html`${zeit(momentText(beginn))}${ort !== undefined && html`, ${typography(ort)}`}${price && html`; ${euroText(price.jePerson)} je Person bei ${numberText(base)} Personen`}`;
}

function parties({ zusagen }: Schulung, { site }: View): Html | undefined {
  if (zusagen.length === 0) return undefined;
  const names = zusagen.slice(0, named).map(({ verwaltung, verbindlich, vorbehalt }) => {
    const name = site.find("verwaltung", verwaltung)?.data.titel ?? "weitere Verwaltung";
    const counts = [
      verbindlich > 0 && numberText(verbindlich),
      vorbehalt > 0 && `${numberText(vorbehalt)} unter Vorbehalt`,
    ];
    return `${name} (${counts.filter(Boolean).join(", ")})`;
  });
  const rest = zusagen.length - names.length;
  return html`<p>Zugesagt: ${names.join(", ")}${rest > 0 && ` und ${rest} weitere`}</p>`;
}
