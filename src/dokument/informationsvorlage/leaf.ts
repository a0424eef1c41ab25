import type { Matter } from "../../beratung/matter.ts";
import type { Item, Site } from "../../model/site.ts";
import type { Block } from "../block.ts";
import { heading, linked, paragraph, points } from "../make-block.ts";
import { pageAddress } from "../page-address.ts";
import { words } from "../inline.ts";

const todo = [
  "Alle Stellen in doppelten eckigen Klammern ausfüllen.",
  "Prüfen, ob alles noch stimmt: Der Text sagt, was in den Einträgen steht, nicht mehr.",
  "Streichen, was Ihr Gremium nicht betrifft.",
  "Namen nur nennen, wo Ihr Haus es so hält; die Einträge nennen Funktionen.",
  "Dieses Blatt entfernen.",
];

/** The last page: what the draft is, what it was made of, and what a person has to do. */
export function leaf(matter: Matter, site: Site): Block[] {
  const title = heading(1, "Zu diesem Entwurf");
  return [
    ...(title.kind === "heading" ? [{ ...title, newPage: true as const }] : []),
    paragraph(
      `Dieser Entwurf ist aus Feldern des Hubs „${site.hub.name}“ zusammengesetzt. Niemand hat ihn geprüft, und kein Gremium hat ihn gesehen.`,
    ),
    heading(2, "Vor dem Einbringen"),
    points(todo),
    heading(2, "Woraus er entstand"),
    {
      kind: "list",
      ordered: false,
      start: 1,
      items: sources(matter).map((item) => ({ blocks: [source(item, site)] })),
    },
  ];
}

/** Every entry whose fields the draft uses. */
export function sources({ item, auftrag, berichte, themen, ratsvorlagen, vorlagen, termine }: Matter): readonly Item[] {
  return [
    ...new Set<Item>([
      item,
      ...(auftrag ? [auftrag] : []),
      ...berichte,
      ...themen,
      ...ratsvorlagen,
      ...vorlagen,
      ...termine,
    ]),
  ];
}

function source(item: Item, site: Site): Block {
  const example = item.data.beispiel ? " (Beispiel)" : "";
  return {
    kind: "paragraph",
    inlines: [...words(`${item.type.title}: `), ...linked(item.data.titel, pageAddress(item, site)), ...words(example)],
  };
}
