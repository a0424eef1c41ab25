import path from "node:path";
import type { Prepared } from "../_includes/prepared.ts";
import { socialCards } from "../_includes/social-cards.ts";
import { viewOf } from "../_includes/view.ts";
import { bundleAssets, type Assets, type Bundled } from "../src/export/assets.ts";
import { brandAssets, iconsOf } from "../src/export/brand/brand-assets.ts";
import { logoOf, prepareLogo } from "../src/export/brand/logo.ts";
import { manifest } from "../src/export/brand/manifest.ts";
import type { prepareDocuments } from "../src/export/documents/documents.ts";
import { drawHere } from "../src/export/draw/draw-here.ts";
import type { Draw, Drawing } from "../src/export/draw/drawing.ts";
import type { BundledEditor } from "../src/export/editor-bundle.ts";
import { formerTexts } from "../src/export/former-texts.ts";
import { photosOf, prepareImages, type Images } from "../src/export/images.ts";
import { cardDrawings, socialPictures } from "../src/export/social/social-pictures.ts";
import type { DiskContent } from "../src/model/content.ts";
import { noDocuments } from "../src/model/documents.ts";
import type { OutputFile } from "../src/model/page.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Site } from "../src/model/site.ts";
import type { Modelle } from "../src/process/modelle.ts";

/** What pages need besides the site, the files that come with it, and files of the content that cannot be used. */
export interface Preparation {
  readonly prepared: Prepared;
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
}

const drawnAlready: Draw = () => Promise.resolve();

/** What another process has done, or does later, where this one may neither start one nor load sharp. */
export interface DoneElsewhere {
  readonly bundled: Bundled;
  readonly editor: BundledEditor;
  /** Where the pictures lie that were drawn; what is not there could not be read. */
  readonly cache: string;
}

/** What a site is prepared with; `documents` tells whether there are any, and pictures for shared addresses. */
export interface PrepareOptions {
  readonly project: string;
  readonly documents?: boolean;
  readonly elsewhere?: DoneElsewhere;
}

/** Pictures that `prepare` has drawn, by their folder in the cache. */
export function drawingsOf(
  site: Site,
  content: DiskContent,
  { project, documents = false }: PrepareOptions,
): Readonly<Record<"bilder" | "zeichen" | "teilen", readonly Drawing[]>> {
  const { hub } = site;
  const logo = logoOf(content);
  // What a card shows depends on no picture and no asset.
  const cards = documents ? socialCards(viewOf(site, { images: noImages, assets: noAssets })) : [];
  const drawn = cardDrawings(cards, { hub: hub.name, farben: hub.farben }, path.join(project, "assets"));
  return {
    bilder: photosOf(site),
    zeichen: [...iconsOf(hub), ...(logo ? [logo] : [])],
    teilen: drawn.map(({ drawing }) => drawing),
  };
}

const noImages: Images = { files: [], problems: [], find: () => undefined };
const noAssets: Assets = { files: [], paths: new Map(), path: () => "" };

/** Makes pictures, stylesheets, scripts, logo and documents of a site; with problems nothing is to be published. */
export async function prepare(
  site: Site,
  content: DiskContent,
  models: Modelle,
  { project, documents: wanted = false, elsewhere }: PrepareOptions,
): Promise<Preparation> {
  const { hub } = site;
  const own = path.join(project, "assets");
  const cache = elsewhere?.cache ?? path.join(project, ".cache");
  const draw = elsewhere ? drawnAlready : drawHere;
  const [assets, pictures, logo] = await Promise.all([
    brandAssets(hub, path.join(cache, "zeichen"), draw).then((brand) => bundleAssets(own, brand, elsewhere?.bundled)),
    prepareImages(site, path.join(cache, "bilder"), draw),
    prepareLogo(content, path.join(cache, "zeichen"), draw),
  ]);
  const problems = [...pictures.problems, ...logo.problems];
  if (problems.length > 0) return { prepared: { images: pictures, assets }, files: [], problems };
  const cards = wanted ? socialCards(viewOf(site, { images: pictures, assets })) : [];
  const style = { hub: hub.name, farben: hub.farben };
  const social = await socialPictures(cards, style, own, path.join(cache, "teilen"), draw);
  const images = { ...pictures, logo: logo.logo, social: social.paths };
  const documents = wanted ? await documentsOf(site, images, path.join(cache, "dokumente"), models) : noDocuments;
  return {
    prepared: { images, assets, former: formerTexts(site), documents, models },
    files: [
      ...assets.files,
      manifest(hub, assets, (at) => site.url(at)),
      ...logo.files,
      ...images.files,
      ...social.files,
      ...documents.files,
    ],
    problems,
  };
}

/** A build without documents does not load what writes them. */
const documentsOf: typeof prepareDocuments = async (...given) =>
  (await import("../src/export/documents/documents.ts")).prepareDocuments(...given);
