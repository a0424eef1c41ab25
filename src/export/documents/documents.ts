import path from "node:path";
import { dokumentOf } from "../../dokument/dokument-of.ts";
import { entwuerfe } from "../../dokument/entwuerfe.ts";
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
import { DocumentCache, type Made } from "./document-cache.ts";
import { writeInWorkers } from "./write-in-workers.ts";

/**
 * Makes the documents of all entries whose type has them, the kits for the press and all drafts, in worker threads; what
 * was made before comes from `cache`, by content. Withdrawn entries have none.
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
  const drafts = [...entwuerfe.values()]
    .flatMap((draftsOf) => draftsOf(site))
    .map(({ path: at, dokument }) => ({ at, task: kept.task(dokument) }));
  const all = [...tasks, ...drafts.map(({ task }) => task)];
  await writeInWorkers(all.filter((task) => !kept.has(task)));
  const kits = new Map<Item, KitFile>();
  const found = new Map<Item, readonly DocumentFile[]>(
    items.map((item, i) => {
      const made = kept.read(tasks[i]!);
      const { zip } = made;
      if (zip) kits.set(item, { path: item.path + kitNames.zip, size: zip.size, source: path.join(cache, zip.file) });
      return [item, filesOf(made, item.path + item.kennung, cache)];
    }),
  );
  const drafted = new Map(drafts.map(({ at, task }) => [at, filesOf(kept.read(task), at, cache)]));
  kept.close();
  const written = [...found.values(), ...drafted.values()].flat();
  return {
    files: [...written, ...kits.values()].map(({ path: at, source }) => ({ path: at, source, kept: true as const })),
    find: (item) => found.get(item) ?? [],
    kit: (item) => kits.get(item),
    drafts: drafted,
  };
}

/** What was made of a task, at its path in the site; `name` is that path without ending. */
function filesOf(made: Made, name: string, cache: string): readonly DocumentFile[] {
  return documentFormats.map((format) => {
    const { file, size } = made[format];
    return { format, path: documentName(name, format), size, source: path.join(cache, file) };
  });
}
