import path from "node:path";
import { dokumentOf } from "../../dokument/dokument-of.ts";
import { typeDokumente } from "../../dokument/type-dokumente.ts";
import {
  documentFormats,
  documentName,
  type DocumentFile,
  type Documents,
  type KitFile,
} from "../../model/documents.ts";
import type { Item, Site } from "../../model/site.ts";
import { hasKit } from "../../presse/has-kit.ts";
import { kitNames } from "../../presse/kit-names.ts";
import { noModels, type Modelle } from "../../process/modelle.ts";
import type { Images } from "../images.ts";
import { kitOf } from "../presse/kit-of.ts";
import { DocumentCache } from "./document-cache.ts";
import { writeInWorkers } from "./write-in-workers.ts";

/**
 * Makes the documents of all entries whose type has them, and the kits for the press, in worker threads; what was made before comes from `cache`, by
 * content. Withdrawn entries have none.
 */
export async function prepareDocuments(
  site: Site,
  images: Images,
  cache: string,
  models: Modelle = noModels,
): Promise<Documents> {
  const kept = new DocumentCache(cache);
  const items = site.items.filter(({ type, data }) => type.documents && !data.zurueckgezogen);
  const tasks = items.map((item) =>
    kept.task(
      dokumentOf(item, { site, images, models, types: typeDokumente }),
      hasKit(item, site) ? { kennung: item.kennung, kit: kitOf(item, site, images) } : undefined,
    ),
  );
  await writeInWorkers(tasks.filter((task) => !kept.has(task)));
  const kits = new Map<Item, KitFile>();
  const found = new Map<Item, readonly DocumentFile[]>(
    items.map((item, i) => {
      const made = kept.read(tasks[i]!);
      const { zip } = made;
      if (zip) kits.set(item, { path: item.path + kitNames.zip, size: zip.size, source: path.join(cache, zip.file) });
      const files = documentFormats.map((format) => {
        const { file, size } = made[format];
        return { format, path: item.path + documentName(item.kennung, format), size, source: path.join(cache, file) };
      });
      return [item, files];
    }),
  );
  kept.forgetOld(tasks);
  const files = [...[...found.values()].flat(), ...kits.values()].map(({ path: at, source }) => ({ path: at, source }));
  return { files, find: (item) => found.get(item) ?? [], kit: (item) => kits.get(item) };
}
