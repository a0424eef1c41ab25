import { html, href, type Child, type Html } from "../../src/html.ts";
import { ketteOf, type Kette } from "../../src/massnahmen/kette.ts";
import { lageText } from "../../src/massnahmen/lage-words.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
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
        station(
          "Beratung",
          "in-pruefung",
          kette.beratungen[0],
          list(kette.beratungen.map(itemLink)),
          "Davon gibt es keinen Bericht.",
        ),
        station(
          "Auftrag",
          "vereinbart",
          kette.auftraege[0]?.bericht,
          agreed(kette.auftraege),
          "Eine Maßnahme dazu nennt kein Bericht.",
        ),
        station(
          "Bericht",
          "laeuft",
          kette.berichte[0],
          list(kette.berichte.map(itemLink)),
          "Ein Gremium wurde hier noch nicht unterrichtet.",
        ),
        result(item, kette),
      ],
    }),
  };
}

function station(label: string, status: string, first: Item | undefined, found: Child, none: string): StationProps {
  if (!first) return { label, status: "angeregt", grund: html`<span class="leise">${none}</span>`, offen: true };
  const datum = dateOf(first);
  return { label, status, grund: found, ...(datum === undefined ? {} : { datum }) };
}

function agreed(all: readonly Massnahme[]): Child {
  const bericht = (one: Massnahme): Html =>
    html`<a${href(`${one.bericht.url}#a_massnahmen`)}>${typography(one.data.was)}</a>`;
  return html`${list(all.map(bericht))}<br><span class="leise klein">${lageText(all)}</span>`;
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
    grund: found.length > 0 && list(found),
    ...(since === undefined ? {} : { datum: since }),
  };
}

function list(all: readonly Html[]): Child {
  const rest = all.length - most;
  return html`${all.slice(0, most).map((one, i) => html`${i > 0 && html`<br>`}${one}`)}${rest > 0 && html`<br><span class="leise klein">und ${countText(rest, "weiteres", "weitere")}</span>`}`;
}
