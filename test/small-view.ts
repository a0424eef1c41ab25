import type { Prepared } from "../_includes/prepared.ts";
import { viewOf, type View } from "../_includes/view.ts";
import type { Assets } from "../src/export/assets.ts";
import type { Images } from "../src/export/images.ts";
import type { Site } from "../src/model/site.ts";

const assets: Assets = { files: [], paths: new Map(), path: (source) => `/assets/${source}` };
const noImages: Images = { files: [], problems: [], find: () => undefined };

/** What a build prepares for pages, as if there were neither pictures nor files. */
export const nothingPrepared: Prepared = { images: noImages, assets };

/** The view of a site without real assets, and without pictures unless some are given. */
export function smallView(site: Site, find: Images["find"] = () => undefined): View {
  return viewOf(site, { images: { ...noImages, find }, assets });
}
