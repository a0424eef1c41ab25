import { informationsvorlagePath } from "../../beratung/informationsvorlage-path.ts";
import { matterOf, type Matter } from "../../beratung/matter.ts";
import { changesOf } from "../../model/changes-of.ts";
import type { Item, Site } from "../../model/site.ts";
import type { Block, Fact } from "../block.ts";
import type { Dokument } from "../dokument.ts";
import type { Entwuerfe } from "../entwurf.ts";
import { beratungsfolge, betreff, grunddaten } from "../informationsvorlage/grunddaten.ts";
import { leaf, sources } from "../informationsvorlage/leaf.ts";
import { meetingBlocks, orderBlocks } from "../informationsvorlage/meetings.ts";
import { nextSteps } from "../informationsvorlage/next-steps.ts";
import { topicBlocks } from "../informationsvorlage/topics.ts";
import { words } from "../inline.ts";
import { fact, heading, linked } from "../make-block.ts";
import { pageAddress } from "../page-address.ts";
import { uniqueHeadings } from "../unique-headings.ts";
import { withPlaceholders } from "../with-placeholders.ts";

/** What a council is told of meetings and their results, in the parts and the order of a sitting service's form: for every Thema and every Verbund with a Bericht. */
const informationsvorlagen: Entwuerfe = (site) =>
  site.items.flatMap((item) => {
    const matter = item.data.zurueckgezogen ? undefined : matterOf(item, site);
    return matter ? [{ path: informationsvorlagePath(item), dokument: make(matter, site) }] : [];
  });

export default informationsvorlagen;

function make(matter: Matter, site: Site): Dokument {
  const { item } = matter;
  const title = betreff(matter);
  return {
    properties: {
      title: `Entwurf: ${title}`,
      subject: "Informationsvorlage (Entwurf)",
      description: item.data.kurzfassung,
      author: item.data.verantwortlich?.stelle ?? site.hub.name,
      source: pageAddress(item, site),
      keywords: item.data.schlagworte ?? [],
      modified: changesOf(item, site.now)?.modified,
    },
    blocks: uniqueHeadings([
      { kind: "gattung", inlines: words("Informationsvorlage: Entwurf") },
      { kind: "title", inlines: words(title) },
      { kind: "lead", inlines: words(lead(matter)) },
      { kind: "facts", rows: [...origin(item, site), ...fact("Hinweis", remarks(matter))] },
      ...grunddaten(matter),
      ...beratungsfolge(matter, site),
      heading(1, "Sachverhalt"),
      ...orderBlocks(matter),
      ...meetingBlocks(matter),
      ...topicBlocks(matter, site),
      ...nextSteps(matter, site),
      heading(1, "Finanzielle Auswirkungen"),
      { kind: "paragraph", inlines: withPlaceholders("[[Keine, oder Betrag, Haushaltsjahr und Produkt]]") },
      heading(1, "Anlagen"),
      enclosures(matter, site),
      ...leaf(matter, site),
    ]),
    notes: [],
    pictures: [],
  };
}

function lead({ verwaltungen }: Matter): string {
  const names = verwaltungen.map(({ data }) => data.titel).join(", ");
  return `Entwurf zum Fertigschreiben, nicht beraten.${names === "" ? "" : ` Beteiligt: ${names}.`}`;
}

function origin(item: Item, site: Site): Fact[] {
  const address = pageAddress(item, site);
  return address === undefined ? [] : [{ name: "Quelle", value: linked(address, address) }];
}

/** What a reader must know before relying on the text. */
function remarks(matter: Matter): string {
  const all = sources(matter);
  return [
    all.some(({ data }) => data.beispiel) ? "Enthält Angaben, die als Beispiel erfunden sind." : "",
    all.some(({ data }) => data.sichtbarkeit === "intern")
      ? "Enthält Internes, nur für die beteiligten Verwaltungen."
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Texts the council might want to see; which of them go along is for the house to say. */
function enclosures({ vorlagen }: Matter, site: Site): Block {
  const offered = vorlagen.map((one) => linked(`Vorlage: ${one.data.titel}`, pageAddress(one, site)));
  const items = [...offered, withPlaceholders("[[Weitere Anlagen, oder: keine]]")];
  return {
    kind: "list",
    ordered: false,
    start: 1,
    items: items.map((inlines) => ({ blocks: [{ kind: "paragraph", inlines }] })),
  };
}
