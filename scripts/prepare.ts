import path from "node:path";
import type { Prepared } from "../_includes/prepared.ts";
import { socialCards } from "../_includes/social-cards.ts";
import { viewOf } from "../_includes/view.ts";
import { bundleAssets } from "../src/export/assets.ts";
import { brandAssets } from "../src/export/brand/brand-assets.ts";
import { prepareLogo } from "../src/export/brand/logo.ts";
import { manifest } from "../src/export/brand/manifest.ts";
import { prepareDocuments } from "../src/export/documents/documents.ts";
import { formerTexts } from "../src/export/former-texts.ts";
import { prepareImages } from "../src/export/images.ts";
import { socialPictures } from "../src/export/social/social-pictures.ts";
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

/** Makes pictures, stylesheets, scripts, logo and documents of a site; with problems nothing is to be published. */
export async function prepare(
  site: Site,
  content: DiskContent,
  models: Modelle,
  { project, documents: wanted = false }: { readonly project: string; readonly documents?: boolean },
): Promise<Preparation> {
  const { hub } = site;
  const own = path.join(project, "assets");
  const cache = path.join(project, ".cache");
  const [assets, pictures, logo] = await Promise.all([
    brandAssets(hub).then((brand) => bundleAssets(own, brand)),
    prepareImages(site, path.join(cache, "bilder")),
    prepareLogo(content),
  ]);
  const problems = [...pictures.problems, ...logo.problems];
  if (problems.length > 0) return { prepared: { images: pictures, assets }, files: [], problems };
  const cards = wanted ? socialCards(viewOf(site, { images: pictures, assets })) : [];
  const social = await socialPictures(cards, { hub: hub.name, farben: hub.farben }, own, path.join(cache, "teilen"));
  const images = { ...pictures, logo: logo.logo, social: social.find };
  const documents = wanted ? await prepareDocuments(site, images, path.join(cache, "dokumente"), models) : noDocuments;
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
