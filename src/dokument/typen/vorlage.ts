import { labelOf } from "../../model/field.ts";
import type { Item, Site } from "../../model/site.ts";
import { dateText } from "../../text/dates.ts";
import { rightsInShort } from "../../text/rights-in-short.ts";
import type { Block } from "../block.ts";
import { fact, heading, linked, paragraph, points, table } from "../make-block.ts";
import { pageAddress } from "../page-address.ts";
import { typeDokument } from "../type-dokument.ts";

export default typeDokument<"vorlage">({
  facts: (item, site) => {
    const { fassungen } = item.data;
    const latest = fassungen.at(-1);
    return [
      ...fact("Verwaltung", administrations(item, site)),
      ...fact("Fassung", latest && `${latest.nummer} vom ${dateText(latest.datum).text}`),
      ...fact("Lizenz", rightsInShort(item)),
    ];
  },
  author: ({ data }) => data.rechte?.freigebende_stelle,
  licence: (item) => licence(item),
  created: ({ data }) => data.fassungen.at(-1)?.datum,
  leaf: (item, site) => [
    paragraph("Die Angaben von hier an gehören nicht zum Text. Wer die Vorlage übernimmt, lässt sie weg."),
    ...fillIn(item),
    ...bases(item),
    ...rights(item, site),
    ...versions(item),
    heading(2, "Herkunft"),
  ],
});

/** Who wrote and uses the text. */
function administrations(item: Item<"vorlage">, site: Site): string {
  const names = (item.data.verwaltungen ?? []).map((kennung) => site.find("verwaltung", kennung)?.data.titel);
  return names.filter((name) => name !== undefined).join(", ");
}

/** The licence without what its label explains in brackets. */
function licence({ data, type }: Item<"vorlage">): string | undefined {
  const field = type.fields["rechte"]?.properties?.["lizenz"];
  return data.rechte && labelOf(field, data.rechte.lizenz).replace(/ \(.*/, "");
}

function fillIn({ data: { platzhalter = [] } }: Item<"vorlage">): Block[] {
  if (platzhalter.length === 0) return [];
  const rows = platzhalter.map(({ name, erklaerung, beispielwert }) => [`[[${name}]]`, erklaerung, beispielwert]);
  return [heading(2, "Auszufüllen"), table(["Stelle", "Was dort hineingehört", "Zum Beispiel"], rows)];
}

function bases({ data: { rechtsgrundlagen = [] } }: Item<"vorlage">): Block[] {
  return rechtsgrundlagen.length === 0 ? [] : [heading(2, "Rechtsgrundlagen"), points(rechtsgrundlagen)];
}

function rights(item: Item<"vorlage">, site: Site): Block[] {
  const { rechte, basiert_auf } = item.data;
  const origin = site.find("vorlage", basiert_auf);
  const rows = [
    ...fact("Lizenz", rightsInShort(item)),
    ...fact("Warum", rechte?.begruendung),
    ...fact("Freigegeben von", rechte?.freigebende_stelle),
    ...fact("Teile von Dritten", rechte?.drittanteile),
    ...(origin ? [{ name: "Beruht auf", value: linked(origin.data.titel, pageAddress(origin, site)) }] : []),
  ];
  return rows.length === 0 ? [] : [heading(2, "Rechte"), { kind: "facts", rows }];
}

function versions({ data: { fassungen } }: Item<"vorlage">): Block[] {
  const newest = fassungen.toReversed();
  const rows = newest.map(({ nummer, datum, aenderung }) => [nummer, dateText(datum).text, aenderung]);
  return rows.length === 0 ? [] : [heading(2, "Fassungen"), table(["Fassung", "Vom", "Was sich geändert hat"], rows)];
}
