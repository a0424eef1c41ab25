import type { Item, Site } from "../../model/site.ts";
import { dateText } from "../../text/dates.ts";
import type { Block, Fact } from "../block.ts";
import { fact, heading, paragraph } from "../make-block.ts";
import { measuresTable } from "../measures-table.ts";
import { typeDokument } from "../type-dokument.ts";

type Treffen = NonNullable<Item<"bericht">["data"]["treffen"]>[number];

export default typeDokument<"bericht">({
  facts: (item, site) => {
    const { datum, datum_beispiel, treffen = [], verbund, reihe, format, presse } = item.data;
    const day = dateText(datum).text;
    return [
      ...fact("Datum", datum_beispiel ? `${day} (zur Einordnung gesetzt)` : day),
      ...fact("Verbund", site.find("verbund", verbund)?.data.titel),
      ...fact("Reihe", site.find("reihe", reihe)?.data.titel),
      ...treffen.flatMap((one, i) => meeting(one, treffen.length > 1 ? ` ${i + 1}` : "", site)),
      ...fact("Form", format),
      ...fact("Abdruck", presse && "Frei, auch gekürzt; bitte nennen Sie die Quelle."),
    ];
  },
  author: ({ data }, site) => site.find("verbund", data.verbund)?.data.titel,
  licence: ({ data }) => data.presse && "frei zum Abdruck mit Quelle",
  created: ({ data }) => data.datum,
  after: (item) => [...quotes(item), ...measures(item)],
});

/** When, where and with whom: „Haarbach, in den Wochen vor dem 3. Dezember 2025“. */
function meeting({ datum, zeitraum, ort, gastgeber, teilnehmende = [] }: Treffen, number: string, site: Site): Fact[] {
  const host = site.find("verwaltung", gastgeber)?.data.titel;
  const where = [ort, datum === undefined ? zeitraum : dateText(datum).text, host && `Gastgeber: ${host}`];
  return [
    ...fact(`Treffen${number}`, where.filter(Boolean).join(", ")),
    ...fact("Teilnehmende", teilnehmende.join("; ")),
  ];
}

function quotes({ data: { zitate = [] } }: Item<"bericht">): Block[] {
  if (zitate.length === 0) return [];
  return [
    heading(1, "Stimmen"),
    ...zitate.flatMap(({ text, funktion, name, freigegeben }): Block[] => {
      const who = freigegeben && name !== undefined ? `${name}, ${funktion}` : funktion;
      return [
        { kind: "quote", blocks: [paragraph(freigegeben ? `„${text}“` : text)] },
        paragraph(`– ${who}${freigegeben ? "" : ", sinngemäß wiedergegeben"}`),
      ];
    }),
  ];
}

function measures(item: Item<"bericht">): Block[] {
  const agreed = measuresTable(item);
  return agreed.length === 0 ? [] : [heading(1, "Vereinbart"), ...agreed];
}
