import { html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { filesSection } from "../eintrag/care-sections.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { parties } from "../eintrag/parties.ts";
import { sections, type Section } from "../eintrag/section.ts";
import { reference } from "../eintrag/reference.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../components/zeit.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"vorlage">({
  shows: ["art", "fassungen", "rechtsgrundlagen", "rechte", "basiert_auf", "uebernahmen", "platzhalter"],
  lines: ({ data, type }) => {
    const latest = data.fassungen.at(-1);
    return [
      labelOf(type.fields["art"], data.art),
      latest &&
        html`Fassung ${latest.nummer} vom ${zeit(latest.datum)}${latest.beispiel && !data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
    ];
  },
  data: (item, view) => [item.data.rechte && html`<span>${rightsInShort(item)}</span>`, parties(item, view)],
  sections: (item, view, body) =>
    sections(
      body && { ...body, rand: fillIn(item) },
      filesSection(item),
      rights(item),
      fieldSection(item, "platzhalter", "Auszufüllen", view),
      fieldSection(item, "rechtsgrundlagen", "Rechtsgrundlagen", view),
      versions(item),
      fieldSection(item, "uebernahmen", "Wer sie übernommen hat", view),
      item.data.basiert_auf !== undefined && {
        id: "basiert-auf",
        titel: "Beruht auf",
        inhalt: html`<p>${reference("vorlage", item.data.basiert_auf, view)}</p>`,
      },
    ),
});

/** What the marked places in the text are for. */
function fillIn({ data }: Item<"vorlage">): Child {
  return (
    (data.platzhalter ?? []).length > 0 &&
    html`<p>Markierte Stellen füllen Sie aus. <a href="#a_platzhalter">Was dort hineingehört</a></p>`
  );
}

/** The versions, newest first, and what changed in each. */
function versions({ data }: Item<"vorlage">): Section | undefined {
  if (data.fassungen.length === 0) return undefined;
  const zeilen = data.fassungen
    .map(({ nummer, datum, aenderung, beispiel }, i, { length }) => [
      html`${nummer}${i === length - 1 && html` <small>aktuell</small>`}${beispiel && !data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
      zeit(datum),
      aenderung !== undefined && typography(aenderung),
    ])
    .toReversed();
  const spalten = [{ titel: "Fassung" }, { titel: "Vom" }, { titel: "Was sich geändert hat", ohneName: true }];
  return {
    id: "fassungen",
    titel: "Fassungen",
    inhalt: tafel({ titel: "Fassungen", titelVersteckt: true, spalten, zeilen }),
  };
}

/** The licence in one plain sentence. */
function rightsInShort({ data, type }: Item<"vorlage">): string {
  const licence = data.rechte?.lizenz;
  if (licence === undefined) return "";
  const free = licence === "CC0-1.0" || licence === "DL-DE-ZERO-2.0";
  // The label explains itself in brackets; here the sentence does.
  const label = labelOf(type.fields["rechte"]?.properties?.["lizenz"], licence)
    .replace(/ \(.*/, "")
    .replaceAll(" ", "\u00a0");
  if (free) return `Sie dürfen den Text frei übernehmen und ändern, auch ohne die Quelle zu nennen (${label}).`;
  return `Sie dürfen den Text übernehmen und ändern, wenn Sie die Quelle nennen (${label}).`;
}

function rights(item: Item<"vorlage">): Section | undefined {
  const { rechte } = item.data;
  if (!rechte) return undefined;
  const eintraege = [
    { name: "Warum Sie ihn nutzen dürfen", wert: typography(rechte.begruendung) },
    { name: "Freigegeben von", wert: rechte.freigebende_stelle },
    ...(rechte.drittanteile === undefined
      ? []
      : [{ name: "Teile von Dritten", wert: typography(rechte.drittanteile) }]),
  ];
  return {
    id: "rechte",
    titel: "Rechte",
    inhalt: mappe({ inhalt: [html`<p><strong>${rightsInShort(item)}</strong></p>`, angaben({ eintraege })] }),
  };
}
