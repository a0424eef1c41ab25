import { html, href, type Html } from "../../src/html.ts";
import { gruppenOf } from "../../src/massnahmen/gruppen.ts";
import { ketteOf, type Kette } from "../../src/massnahmen/kette.ts";
import { lageText } from "../../src/massnahmen/lage-words.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { gruppePath } from "../../src/massnahmen/register-path.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { statusOf, statusSince } from "../../src/model/status-of.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { verlauf, type StationProps } from "../components/verlauf.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { Section } from "../eintrag/section.ts";
import type { View } from "../view.ts";

/** Named in one station; the rest is a number. */
const most = 3;

/** From the meeting to the result: four stations on a line, with what is known of each; nothing where nobody met. */
export function chainSection(item: Item<"thema" | "projekt">, view: View): Section | undefined {
  const kette = ketteOf(item, view.site);
  if (kette.beratungen.length + kette.auftraege.length + kette.berichte.length === 0) return undefined;
  return {
    id: "kette",
    titel: "Von der Beratung zum Ergebnis",
    rand: html`<p>Aus den Berichten und Ratsvorlagen, die hierauf verweisen</p>`,
    inhalt: verlauf({
      stationen: [
        station(["Beratung", "in-pruefung"], kette.beratungen, "Ein Bericht über eine Beratung liegt hier nicht vor."),
        agreed(item, kette.auftraege, view),
        station(["Bericht", "laeuft"], kette.berichte, "Eine Ratsvorlage oder ein Sachstand liegt hier nicht vor."),
        result(item, kette),
      ],
    }),
  };
}

type Name = readonly [label: string, status: string];

function station([label, status]: Name, all: readonly Item<"bericht" | "ratsvorlage">[], none: string): StationProps {
  if (all.length === 0) return missing(label, none);
  return { label, status, ...dayOf(all[0]!), zeilen: list(all.map(itemLink)) };
}

function missing(label: string, none: string): StationProps {
  return { label, status: "angeregt", grund: html`<span class="leise">${none}</span>`, offen: true };
}

/** Of a day that is not known exactly only the year. */
function dayOf(first: Item<"bericht" | "ratsvorlage">): Pick<StationProps, "datum"> {
  const datum = dateOf(first);
  if (datum === undefined) return {};
  return { datum: "datum_beispiel" in first.data && first.data.datum_beispiel ? datum.slice(0, 4) : datum };
}

function agreed(item: Item, all: readonly Massnahme[], { site }: View): StationProps {
  const [first] = all;
  if (!first) return missing("Auftrag", "Eine Maßnahme dazu nennt kein Bericht.");
  const links = all.map(
    ({ bericht, data }) => html`<a${href(`${bericht.url}#a_massnahmen`)}>${typography(data.was)}</a>`,
  );
  const left = gruppenOf(site).has(item)
    ? html`<a class="klein"${href(site.url(gruppePath(item, site)))}>${lageText(all)}</a>`
    : html`<span class="leise klein">${lageText(all)}</span>`;
  return { label: "Auftrag", status: "vereinbart", ...dayOf(first.bericht), zeilen: [...list(links), left] };
}

function result(item: Item<"thema" | "projekt">, { ergebnisse, vorlagen }: Kette): StationProps {
  const { status, label } = statusOf(item) ?? { status: "angeregt", label: "offen" };
  const since = statusSince(item);
  const found = [
    ...ergebnisse.map(({ data }) => html`${typography(data.was)}: ${typography(data.ergebnis ?? "")}`),
    ...vorlagen.map((one) => html`Vorlage: ${itemLink(one)}`),
  ];
  return {
    label: `Ergebnis: ${label}`,
    status,
    zeilen: list(found),
    ...(since === undefined ? {} : { datum: since }),
  };
}

function list(all: readonly Html[]): readonly Html[] {
  const rest = all.length - most;
  if (rest <= 0) return all;
  return [...all.slice(0, most), html`<span class="leise klein">und ${countText(rest, "weiteres", "weitere")}</span>`];
}
