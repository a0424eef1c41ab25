import type { Matter } from "../../beratung/matter.ts";
import { fieldLabel } from "../../model/field-label.ts";
import { labelOf } from "../../model/field.ts";
import type { Item, Site } from "../../model/site.ts";
import { statusSince } from "../../model/status-of.ts";
import { dateText } from "../../text/dates.ts";
import { figureText } from "../../text/figure-text.ts";
import type { Block } from "../block.ts";
import { heading, paragraph, points, table } from "../make-block.ts";

type Thema = Item<"thema">;
type Status = Thema["data"]["status"];

/** A status that goes on has lasted since a day; the others came about on it. */
const lasting: ReadonlySet<Status> = new Set(["in-pruefung", "laeuft", "zurueckgestellt"]);

const parts: readonly { readonly titel: string; readonly status: readonly Status[] }[] = [
  { titel: "Was läuft oder abgeschlossen ist", status: ["laeuft", "abgeschlossen", "vereinbart"] },
  { titel: "Themen in Prüfung", status: ["in-pruefung", "angeregt"] },
  { titel: "Zurückgestellt oder verworfen", status: ["zurueckgestellt", "verworfen"] },
];

/** Where the matter stands: the history of one Thema, or all Themen of a Verbund by what became of them, with reasons and figures. */
export function topicBlocks({ item, themen }: Matter, site: Site): Block[] {
  if (item.typ === "thema") return [...history(item), ...figures([item], site)];
  return parts.flatMap(({ titel, status }) => {
    const some = themen.filter(({ data }) => status.includes(data.status));
    return some.length === 0 ? [] : [heading(2, titel), points(some.map(lineOf)), ...figures(some, site)];
  });
}

function history(thema: Thema): Block[] {
  const stations = thema.data.statusverlauf ?? [];
  const field = thema.type.fields["status"];
  const rows = stations.map(({ datum, status, grund }) => [dateText(datum).text, labelOf(field, status), grund]);
  const now = `Status des Themas: ${fieldLabel(thema, "status")}.`;
  return [
    heading(2, "Stand des Themas"),
    paragraph(thema.data.kurzfassung),
    ...(rows.length === 0 ? [paragraph(now)] : [table(["Datum", "Status", "Grund"], rows)]),
  ];
}

/** „Standesamtsbezirk: zurückgestellt seit 30. April 2021. …“. */
function lineOf(thema: Thema): string {
  const { titel, statusverlauf = [], wiedervorlage } = thema.data;
  const since = statusSince(thema);
  const grund = statusverlauf.findLast(({ status }) => status === thema.data.status)?.grund;
  const state = `${fieldLabel(thema, "status")}${since === undefined ? "" : ` ${lasting.has(thema.data.status) ? "seit" : "am"} ${dateText(since).text}`}`;
  const again = wiedervorlage === undefined ? "" : ` Wiedervorlage: ${dateText(wiedervorlage).text}.`;
  return `${titel}: ${state}.${grund === undefined ? "" : ` ${grund}`}${again}`;
}

function figures(themen: readonly Thema[], site: Site): Block[] {
  const rows = themen.flatMap(({ data }) =>
    (data.kennzahlen ?? []).map((one) => [
      themen.length > 1 ? data.titel : undefined,
      one.beispiel ? `${one.bezeichnung} (Beispiel)` : one.bezeichnung,
      site.find("verwaltung", one.verwaltung)?.data.titel,
      figureText(one),
      one.stand === undefined ? undefined : dateText(one.stand).text,
      one.quelle,
    ]),
  );
  return rows.length === 0
    ? []
    : [paragraph("Zahlen dazu:"), table(["Thema", "Was", "Verwaltung", "Wert", "Stand", "Quelle"], rows)];
}
