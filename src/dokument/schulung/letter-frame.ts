import { changesOf } from "../../model/changes-of.ts";
import type { Site } from "../../model/site.ts";
import type { Schulung } from "../../schulung/schulung.ts";
import { berlinDay, momentText } from "../../text/dates.ts";
import type { Block, Fact } from "../block.ts";
import type { Dokument } from "../dokument.ts";
import { words } from "../inline.ts";
import { fact, heading, linked, paragraph, points } from "../make-block.ts";
import { pageAddress } from "../page-address.ts";
import { withPlaceholders } from "../with-placeholders.ts";

interface Letter {
  readonly titel: string;
  readonly lead: string;
  readonly an: string;
  readonly blocks: readonly Block[];
  /** Tables that go along, behind the signature. */
  readonly anlage: readonly Block[];
  /** What a person has to do before sending it. */
  readonly todo: readonly string[];
}

/** A letter about a course as a draft: addresses, subject, text, and a last page that says what is left to do. */
export function letterFrame(
  { titel, lead, an, blocks, anlage, todo }: Letter,
  { item }: Schulung,
  site: Site,
): Dokument {
  const { data } = item;
  const address = pageAddress(item, site);
  return {
    properties: {
      title: `Entwurf: ${titel}`,
      subject: "Schreiben (Entwurf)",
      description: data.kurzfassung,
      author: data.verantwortlich?.stelle ?? site.hub.name,
      source: address,
      keywords: data.schlagworte ?? [],
      modified: changesOf(item, site.now)?.modified,
    },
    blocks: [
      { kind: "gattung", inlines: words("Schreiben: Entwurf") },
      { kind: "title", inlines: words(titel) },
      { kind: "lead", inlines: words(lead) },
      {
        kind: "facts",
        rows: [
          { name: "An", value: withPlaceholders(an) },
          { name: "Von", value: withPlaceholders(`${data.verantwortlich?.stelle ?? "[[Stelle]]"}, [[Anschrift]]`) },
          { name: "Datum", value: withPlaceholders("[[Ort, Tag]]") },
          { name: "Schulung", value: linked(data.titel, address) },
          ...whenAndWhere(data),
          ...fact("Hinweis", data.beispiel ? "Enthält Angaben, die als Beispiel erfunden sind." : undefined),
        ],
      },
      paragraph("Guten Tag,"),
      ...blocks,
      { kind: "paragraph", inlines: withPlaceholders("Mit freundlichen Grüßen") },
      { kind: "paragraph", inlines: withPlaceholders("[[Unterschrift, Funktion]]") },
      ...anlage,
      { ...(heading(1, "Zu diesem Entwurf") as Extract<Block, { kind: "heading" }>), newPage: true },
      paragraph(
        `Dieser Entwurf ist aus Feldern des Hubs „${site.hub.name}“ zusammengesetzt. Niemand hat ihn geprüft, und niemand ist durch ihn gebunden, bevor ihn die zuständige Stelle unterschrieben hat.`,
      ),
      points([...todo, "Alle Stellen in doppelten eckigen Klammern ausfüllen.", "Dieses Blatt entfernen."]),
    ],
    notes: [],
    pictures: [],
  };
}

/** A paragraph of ours in which `[[…]]` is to be filled in. */
export function line(text: string): Block {
  return { kind: "paragraph", inlines: withPlaceholders(text) };
}

function whenAndWhere({ beginn, ende, ort, link }: Schulung["item"]["data"]): Fact[] {
  const end = ende === undefined || berlinDay(ende) === berlinDay(beginn) ? "" : ` bis ${momentText(ende).text}`;
  return [...fact("Wann", momentText(beginn).text + end), ...fact("Wo", ort ?? link)];
}
