import { html, type Html } from "../../src/html.ts";
import { berlinDay, clock, weekdayText } from "../../src/text/dates.ts";
import { mappe } from "../components/mappe.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { parties } from "../eintrag/parties.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** The next dates; when all have passed, the last ones. */
export function dates(view: View): Html | undefined {
  const today = berlinDay(view.site.now);
  const every = view.site.all("termin");
  const next = every.filter(({ data }) => berlinDay(data.ende ?? data.beginn) >= today);
  const shown = next.length > 0 ? next.slice(0, 4) : every.slice(0, 3);
  const zeilen = shown.map((item) => [
    html`${zeit(item.data.beginn)}<small>${weekdayText(item.data.beginn)}${item.data.beginn.includes("T") && `, ${clock(item.data.beginn)}\u00a0Uhr`}</small>`,
    itemLink(item),
    item.data.ort,
    parties(item, view, 2),
  ]);
  const spalten = [
    { titel: "Tag" },
    { titel: "Termin", ohneName: true },
    { titel: "Ort", ohneName: true },
    { titel: "Wer", ohneName: true },
  ];
  const inhalt =
    shown.length > 0 && mappe({ inhalt: tafel({ titel: "Termine", titelVersteckt: true, spalten, zeilen }) });
  const titel = next.length > 0 || every.length === 0 ? "Nächste Termine" : "Letzte Termine";
  return homeSection(view, "termin", { id: "termine", titel, inhalt });
}
