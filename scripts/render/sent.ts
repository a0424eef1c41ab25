import type { Prepared } from "../../_includes/prepared.ts";
import { assetPaths } from "../../src/export/assets.ts";
import type { Logo } from "../../src/export/brand/logo.ts";
import type { Image } from "../../src/export/images.ts";
import { modelFiles } from "../../src/export/process-drawings.ts";
import { noDocuments, type DocumentFile, type KitFile } from "../../src/model/documents.ts";
import type { Item, Site } from "../../src/model/site.ts";
import type { Modell } from "../../src/process/modell.ts";

/** What was prepared for a site, as plain data for another thread. */
export interface SentPrepared {
  readonly assets: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, Image>;
  /** One, or none. */
  readonly logo: ReadonlyMap<"logo", Logo>;
  readonly social: ReadonlyMap<string, string>;
  readonly models: ReadonlyMap<string, Modell>;
  readonly former: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, readonly DocumentFile[]>;
  readonly kits: ReadonlyMap<string, KitFile>;
  readonly drafts: ReadonlyMap<string, readonly DocumentFile[]>;
}

const keyOf = (...words: readonly (string | undefined)[]): string => words.join("/");

/** Everything that pages can ask for. */
export function sentPrepared(
  { assets, images, models, former, documents = noDocuments }: Prepared,
  site: Site,
): SentPrepared {
  const answers = <A>(ask: (item: Item) => Iterable<readonly [key: string, answer: A | undefined]>): Map<string, A> =>
    new Map(
      site.items.flatMap((item) => [...ask(item)].filter((one): one is readonly [string, A] => one[1] !== undefined)),
    );
  return {
    assets: assets.paths,
    logo: new Map(images.logo && [["logo", images.logo]]),
    social: images.social ?? new Map(),
    drafts: documents.drafts,
    images: answers(({ typ, kennung, data }) =>
      (data.bilder ?? []).map(({ datei }) => [keyOf(typ, kennung, datei), images.find(typ, kennung, datei)]),
    ),
    models: answers((item) =>
      [...modelFiles(item)].map((name) => [
        keyOf(item.typ, item.kennung, name),
        models?.find(item.typ, item.kennung, name),
      ]),
    ),
    former: answers((item) =>
      (item.typ === "vorlage" ? (item as Item<"vorlage">).data.fassungen : []).map(({ nummer }) => [
        keyOf(item.path, nummer),
        former?.find(item, nummer),
      ]),
    ),
    documents: answers((item) => [[item.path, documents.find(item)]]),
    kits: answers((item) => [[item.path, documents.kit(item)]]),
  };
}

/** What another thread has prepared, to be asked as usual; each question is put to `sent` when it is asked. */
export function receivedPrepared(sent: SentPrepared): Prepared {
  return {
    assets: { files: [], ...assetPaths(sent.assets) },
    images: {
      files: [],
      problems: [],
      find: (...words) => sent.images.get(keyOf(...words)),
      get logo() {
        return sent.logo.get("logo");
      },
      social: sent.social,
    },
    models: { find: (...words) => sent.models.get(keyOf(...words)) },
    former: { find: ({ path }, nummer) => sent.former.get(keyOf(path, nummer)) },
    documents: {
      files: [],
      find: ({ path }) => sent.documents.get(path) ?? [],
      kit: ({ path }) => sent.kits.get(path),
      drafts: sent.drafts,
    },
  };
}
