import type { Item, Site } from "../model/site.ts";
import { credit } from "../text/credit.ts";
import { dateText } from "../text/dates.ts";
import type { Block } from "./block.ts";
import { words } from "./inline.ts";
import { fact, heading, linked } from "./make-block.ts";
import { pageAddress } from "./page-address.ts";

/** The end of a document: what was corrected, whose the pictures are, where the text is kept; with a leaf of its type, on a page of its own. */
export function endOf(item: Item, site: Site, leaf: readonly Block[] | undefined): Block[] {
  const own = leaf && leaf.length > 0;
  const title = heading(1, own ? `Zur ${item.type.title}` : "Zu diesem Dokument");
  const start: Block[] = own && title.kind === "heading" ? [{ ...title, newPage: true }, ...leaf] : [title];
  return [...start, ...corrections(item), facts(item, site)];
}

function corrections({ data: { korrekturen } }: Item): Block[] {
  if (!korrekturen || korrekturen.length === 0) return [];
  const newest = korrekturen.toSorted((a, b) => (a.datum < b.datum ? 1 : -1));
  return [
    heading(2, "Berichtigungen"),
    ...newest.map(({ datum, text }): Block => ({
      kind: "paragraph",
      inlines: [{ kind: "strong", inlines: words(`${dateText(datum).text}:`) }, ...words(` ${text}`)],
    })),
  ];
}

function facts(item: Item, site: Site): Block {
  const { bilder, stand, verantwortlich } = item.data;
  const shown = (bilder ?? []).filter(({ einwilligung }) => einwilligung !== "widerrufen");
  const address = pageAddress(item, site);
  return {
    kind: "facts",
    rows: [
      ...fact("Bildnachweis", [...new Set(shown.map((bild) => credit(bild, item)))].join("; ")),
      ...fact("Verantwortlich", verantwortlich?.stelle),
      ...fact("Zuletzt geprüft", stand === undefined ? undefined : dateText(stand).text),
      { name: "Veröffentlicht bei", value: linked(site.hub.name, address) },
    ],
  };
}
