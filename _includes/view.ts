import type { Token } from "markdown-it";
import type { Copy } from "../src/archive/copy.ts";
import type { Assets } from "../src/export/assets.ts";
import type { Images } from "../src/export/images.ts";
import type { Html } from "../src/html.ts";
import { noDocuments, type DocumentFile, type KitFile } from "../src/model/documents.ts";
import { kuerzelOf } from "../src/model/kuerzel.ts";
import { isEmbargoed } from "../src/model/select.ts";
import type { Item, Site } from "../src/model/site.ts";
import { oncePer } from "../src/once-per.ts";
import { netzOf } from "../src/netz/netz-of.ts";
import { tileColours } from "../src/netz/tile-colours.ts";
import { abbreviationsOf } from "../src/text/abbreviations.ts";
import type { Modell } from "../src/process/modell.ts";
import { noModels } from "../src/process/modelle.ts";
import { parseBody } from "../src/text/parse-body.ts";
import { renderBody } from "../src/text/render-body.ts";
import { tokensOf } from "../src/text/tokens-of.ts";
import type { KachelProps } from "./components/kachel.ts";
import type { MarkeArt } from "./components/marke.ts";
import { picture } from "./eintrag/picture.ts";
import type { Prepared } from "./prepared.ts";
import { resolveLink } from "../src/text/resolve-link.ts";

/** What every page gets to look things up in; made once per build. */
export interface View {
  readonly site: Site;
  readonly images: Images;
  readonly assets: Assets;
  /** Set for a copy that is opened without a server. */
  readonly copy?: Copy | undefined;
  /** The monogram tile of a Verwaltung or a Partner. */
  tile(item: Item): KachelProps;
  /** The documents an item can be downloaded as; none where none were made. */
  documents(item: Item): readonly DocumentFile[];
  /** The archive for the press, if one was made. */
  kit(item: Item): KitFile | undefined;
  /** A draft in all formats, by its path without ending; none where none were made. */
  draft(path: string): readonly DocumentFile[];
  /** The process model in a file of an item, where it was read. */
  model(item: Item, datei: string | undefined): Modell | undefined;
  /** The rendered body of an item. */
  body(item: Item): Html;
  /** Any Markdown rendered as if it were the body of an item. */
  text(markdown: string, item: Item): Html;
  /** The text of a former Fassung, if it was kept. */
  formerText(item: Item, nummer: string): string | undefined;
}

/** Makes the view of a site. */
export function viewOf(site: Site, prepared: Prepared): View {
  const { assets, documents = noDocuments, copy } = prepared;
  const rendered = (tokens: readonly Token[], item: Item): Html =>
    renderBody(tokens, {
      resolve: (href) => resolveLink(href, item, site),
      picture: (datei, alt) => picture(item, datei, view, alt),
      abbreviations: abbreviationsIn(site),
      clauses: item.typ === "vorlage",
    });
  const view: View = {
    site,
    // In a preview these three change while the view stays.
    get images() {
      return prepared.images;
    },
    assets,
    copy,
    tile: oncePer((item) => ({
      kuerzel: tileLetters(site).get(item) ?? item.data.titel.slice(0, 3).toUpperCase(),
      name: item.data.titel,
      farbe: coloursIn(site).get(item) ?? 0,
      form: tileForm(item),
      url: item.url,
    })),
    documents: (item) => documents.find(item),
    kit: (item) => documents.kit(item),
    draft: (path) => documents.drafts.get(path) ?? [],
    model: ({ typ, kennung }, datei) => (prepared.models ?? noModels).find(typ, kennung, datei),
    body: (item) => rendered(tokensOf(item), item),
    text: (markdown, item) => rendered(parseBody(markdown), item),
    formerText: (item, nummer) => prepared.former?.find(item, nummer),
  };
  return view;
}

const tiled = (site: Site): readonly Item<"partner" | "verwaltung">[] => [
  ...site.all("verwaltung"),
  ...site.all("partner"),
];
const tileLetters = oncePer((site: Site) => kuerzelOf(tiled(site)));
const coloursIn = oncePer((site: Site) => tileColours(tiled(site), netzOf(site)));
const abbreviationsIn = oncePer(abbreviationsOf);

function tileForm(item: Item): KachelProps["form"] {
  if (item.typ !== "verwaltung") return "partner";
  const { art } = (item as Item<"verwaltung">).data;
  if (art === "kreis") return "kreis";
  return art === "gemeinde" || art === "stadt" ? "gemeinde" : "amt";
}

/** Marks an entry carries for its readers. */
export function marksOf(item: Item, { site }: View): readonly MarkeArt[] {
  const { data } = item;
  const all: readonly (MarkeArt | false)[] = [
    data.sichtbarkeit === "intern" && "intern",
    data.entwurf === true && "entwurf",
    isEmbargoed(item, site.now) && "sperrfrist",
    data.beispiel === true && "beispiel",
    data.archiviert !== undefined && "archiviert",
    data.zurueckgezogen !== undefined && "zurueckgezogen",
  ];
  return all.filter((one) => one !== false);
}
