import { councilState, lageWords } from "../../beratung/council-state.ts";
import type { Matter } from "../../beratung/matter.ts";
import type { Item, Site } from "../../model/site.ts";
import { berlinDay, dateText, momentText } from "../../text/dates.ts";
import type { Block } from "../block.ts";
import { heading, paragraph, points, table } from "../make-block.ts";
import { withPlaceholders } from "../with-placeholders.ts";

/** What is open: measures, Termine, topics to take up again, and sittings that are planned. */
export function nextSteps(matter: Matter, site: Site): Block[] {
  const steps = [...openMeasures(matter, berlinDay(site.now)), ...termine(matter), ...again(matter)];
  return [
    heading(2, "Nächste Schritte"),
    ...(steps.length === 0 ? [] : [points(steps)]),
    { kind: "paragraph", inlines: withPlaceholders("[[Nächster Schritt, zuständige Stelle und Zeitpunkt]]") },
    ...papers(matter, site),
  ];
}

/** Of a Thema only what was agreed on it alone: a measure does not say which Thema it serves. */
function openMeasures({ item, auftrag, berichte }: Matter, today: string): string[] {
  const all = [...(auftrag ? [auftrag] : []), ...berichte].filter(
    ({ data }) => item.typ === "verbund" || (data.themen ?? []).length === 1,
  );
  return all
    .flatMap(({ data }) => data.massnahmen ?? [])
    .filter(({ status = "offen" }) => status === "offen" || status === "laeuft")
    .map(({ was, zustaendig, faellig, faellig_wortlaut }) => {
      const more = [zustaendig, faellig === undefined ? faellig_wortlaut : due(faellig, today)];
      const words = more.filter((one) => one !== undefined).join("; ");
      return words === "" ? `${was}.` : `${was} (${words}).`;
    });
}

function due(faellig: string, today: string): string {
  return `${faellig < today ? "war fällig am" : "fällig am"} ${dateText(faellig).text}`;
}

function termine({ termine: all }: Matter): string[] {
  return all.map(({ data }) => {
    const where = data.ort === undefined ? "" : `, ${data.ort}`;
    return `${data.titel}: ${momentText(data.beginn).text}${where}${data.beispiel ? " (Beispiel)" : ""}.`;
  });
}

function again({ themen }: Matter): string[] {
  return themen.flatMap(({ data: { titel, wiedervorlage } }) =>
    wiedervorlage === undefined ? [] : [`Wiedervorlage des Themas „${titel}“: ${dateText(wiedervorlage).text}.`],
  );
}

/** Ratsvorlagen on the matter and how far each is. */
function papers({ ratsvorlagen }: Matter, site: Site): Block[] {
  if (ratsvorlagen.length === 0) return [];
  const rows = ratsvorlagen.map((item) => {
    const { lage, last, next } = councilState(item, site);
    return [
      site.find("verwaltung", item.data.verwaltung)?.data.titel,
      titleOf(item),
      lageWords[lage],
      last?.datum === undefined ? undefined : dateText(last.datum).text,
      next?.datum === undefined ? undefined : dateText(next.datum).text,
    ];
  });
  return [
    paragraph("In den Gremien liegen oder lagen dazu:"),
    table(["Verwaltung", "Vorlage", "Stand", "Zuletzt beraten", "Nächste Sitzung"], rows),
  ];
}

function titleOf({ data: { nummer, titel, beispiel } }: Item<"ratsvorlage">): string {
  return `${titel} (${nummer}${beispiel ? ", Beispiel" : ""})`;
}
