import { changesOf } from "../model/changes-of.ts";
import type { Image, Images } from "../export/images.ts";
import { fieldLabel } from "../model/field-label.ts";
import type { Item, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import { isEmbargoed } from "../model/select.ts";
import { noModels, type Modelle } from "../process/modelle.ts";
import { attribute } from "../text/attribute.ts";
import { embeddedPictures } from "../text/embedded-pictures.ts";
import { tokensOf } from "../text/tokens-of.ts";
import type { Block, Fact } from "./block.ts";
import { blocksOf } from "./blocks-of.ts";
import type { Dokument, Picture } from "./dokument.ts";
import { endOf } from "./end-of.ts";
import { figureOf } from "./figure-of.ts";
import { words } from "./inline.ts";
import { fact, linked } from "./make-block.ts";
import { addressInDocument, pageAddress } from "./page-address.ts";
import type { TypeDokument } from "./type-dokument.ts";

/** What the documents of an entry are made from. */
export interface Sources {
  readonly site: Site;
  readonly images: Images;
  /** Process models, where they were read. */
  readonly models?: Modelle;
  /** What types add, by type. */
  readonly types: ReadonlyMap<string, TypeDokument<TypeName>>;
}

/** The document of an entry: head, text with pictures, and what its page says beside the text. */
export function dokumentOf(item: Item, { site, images, types, models = noModels }: Sources): Dokument {
  const own = types.get(item.typ);
  const pictures = new Map<string, Picture>();
  const figure = (datei: string, alt?: string): ReturnType<typeof figureOf> => {
    const image = images.find(item.typ, item.kennung, datei);
    const found = image && figureOf(item, datei, alt);
    if (found) pictures.set(datei, pictureOf(datei, image, images, site));
    return found && { ...found, datei: pictures.get(datei)!.datei };
  };
  const tokens = tokensOf(item);
  const ids = new Set(tokens.filter(({ type }) => type === "heading_open").map((token) => attribute(token, "id")));
  const text = blocksOf(tokens, {
    resolve: (href) => addressInDocument(href, item, site, ids),
    figure,
    clauses: item.typ === "vorlage",
  });
  const shown = embeddedPictures(item);
  const figures = (item.data.bilder ?? [])
    .filter(({ datei }) => !shown.has(datei))
    .flatMap(({ datei }): Block[] => {
      const one = figure(datei);
      return one ? [{ kind: "figure", figure: one }] : [];
    });
  // As on the page: the first picture leads in, except to a Vorlage.
  const leading = item.typ === "vorlage" ? 0 : 1;
  const blocks = [
    ...headOf(item, site, own?.facts(item, site) ?? []),
    ...figures.slice(0, leading),
    ...text.blocks,
    ...figures.slice(leading),
    ...(own?.after?.(item, site, models) ?? []),
    ...endOf(item, site, own?.leaf?.(item, site)),
  ];
  return { properties: propertiesOf(item, site, own), blocks, notes: text.notes, pictures: [...pictures.values()] };
}

function headOf(item: Item, site: Site, own: readonly Fact[]): Block[] {
  const { titel, kurzfassung } = item.data;
  const address = pageAddress(item, site);
  const rows = [
    ...own,
    ...(address === undefined ? [] : [{ name: "Quelle", value: linked(address, address) }]),
    ...fact("Hinweis", remarks(item, site).join(" ")),
  ];
  return [
    { kind: "gattung", inlines: words(kindOf(item)) },
    { kind: "title", inlines: words(titel) },
    { kind: "lead", inlines: words(kurzfassung) },
    { kind: "facts", rows },
  ];
}

function kindOf(item: Item): string {
  const kind = fieldLabel(item, "art");
  return kind === undefined ? item.type.title : `${item.type.title}: ${kind}`;
}

/** What a reader must know before relying on the text. */
function remarks(item: Item, site: Site): string[] {
  const { beispiel, entwurf, sichtbarkeit, archiviert } = item.data;
  return [
    beispiel ? "Beispiel, zur Veranschaulichung erfunden." : "",
    entwurf ? "Entwurf, noch nicht veröffentlicht." : "",
    sichtbarkeit === "intern" ? "Nur für den internen Gebrauch." : "",
    isEmbargoed(item, site.now) ? "Bis zum Ende der Sperrfrist nicht veröffentlichen." : "",
    archiviert === undefined ? "" : "Archiviert, wird nicht mehr gepflegt.",
  ].filter((text) => text !== "");
}

function propertiesOf(item: Item, site: Site, own: TypeDokument<TypeName> | undefined): Dokument["properties"] {
  const { titel, kurzfassung, schlagworte, verantwortlich } = item.data;
  return {
    title: titel,
    subject: kindOf(item),
    description: kurzfassung,
    author: own?.author?.(item, site) ?? verantwortlich?.stelle ?? site.hub.name,
    licence: own?.licence?.(item),
    source: pageAddress(item, site),
    keywords: schlagworte ?? [],
    created: own?.created?.(item),
    modified: changesOf(item, site.now)?.modified ?? own?.created?.(item),
  };
}

/** The largest encoding in the picture's own format: word processors know no WebP. */
function pictureOf(datei: string, { formats }: Image, images: Images, site: Site): Picture {
  const [format] = formats;
  const size = format?.sizes.at(-1);
  const file = images.files.find(({ path }) => path === size?.path);
  if (!format || !size || !file || !("source" in file)) throw new Error(`picture was not prepared: ${datei}`);
  const { width, height, path } = size;
  const type = format.type === "image/png" ? "png" : "jpeg";
  return {
    datei: path.replace("/bilder/", ""),
    type,
    width,
    height,
    address: site.absolute(path),
    source: file.source,
  };
}
