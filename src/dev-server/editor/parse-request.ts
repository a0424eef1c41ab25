import type { EditorRequest, SaveRequest } from "./editor-request.ts";
import { besidePath, entryPath, folderPath, indexPath, type Places } from "./entry-path.ts";
import { assetOf, baseOf, commitMessageOf, draftOf, given, listOf, rawOf, statusOf, type Given } from "./given.ts";
import { Refused } from "./refused.ts";

/** What requests are measured by. */
export interface Bounds extends Places {
  /** Names that collections of the editor may have. */
  readonly collections: ReadonlySet<string>;
}

type Reader = (params: Given, bounds: Bounds) => EditorRequest;

/** The actions there are; what decap-server or a later editor may know besides is refused. */
const readers: Readonly<Record<string, Reader>> = {
  info: () => ({ action: "info" }),
  getDeployPreview: () => ({ action: "getDeployPreview" }),
  entriesByFolder: ({ folder }, bounds) => ({ action: "entriesByFolder", folder: folderPath(folder, bounds) }),
  entriesByFiles: ({ files }, bounds) => ({
    action: "entriesByFiles",
    files: listOf(files).map((file) => indexPath(given(file).path, bounds)),
  }),
  getEntry: ({ path }, bounds) => ({ action: "getEntry", file: indexPath(path, bounds) }),
  getMedia: ({ mediaFolder }, bounds) => ({ action: "getMedia", folder: folderPath(mediaFolder, bounds) }),
  getMediaFile: ({ path }, bounds) => ({ action: "getMediaFile", file: besidePath(path, bounds) }),
  persistEntry: saveOf,
  persistMedia: ({ asset, options }, bounds) => ({
    action: "persistMedia",
    asset: assetOf(asset, bounds),
    commitMessage: commitMessageOf(options),
  }),
  deleteFile: ({ path, options }, bounds) => ({
    action: "deleteFiles",
    files: [entryPath(path, bounds)],
    commitMessage: commitMessageOf(options),
  }),
  deleteFiles: ({ paths, options }, bounds) => ({
    action: "deleteFiles",
    files: listOf(paths).map((path) => entryPath(path, bounds)),
    commitMessage: commitMessageOf(options),
  }),
  unpublishedEntries: () => ({ action: "unpublishedEntries" }),
  unpublishedEntry: (params, bounds) => ({ action: "unpublishedEntry", draft: draftOf(params, bounds) }),
  unpublishedEntryDataFile: (params, bounds) => ({
    action: "unpublishedEntryDataFile",
    draft: draftOf(params, bounds),
    file: indexPath(params.path, bounds),
  }),
  unpublishedEntryMediaFile: (params, bounds) => ({
    action: "unpublishedEntryMediaFile",
    draft: draftOf(params, bounds),
    file: besidePath(params.path, bounds),
  }),
  deleteUnpublishedEntry: (params, bounds) => ({ action: "deleteUnpublishedEntry", draft: draftOf(params, bounds) }),
  updateUnpublishedEntryStatus: (params, bounds) => ({
    action: "updateUnpublishedEntryStatus",
    draft: draftOf(params, bounds),
    status: statusOf(params.newStatus),
  }),
  publishUnpublishedEntry: (params, bounds) => ({ action: "publishUnpublishedEntry", draft: draftOf(params, bounds) }),
};

/** Reads the body of a request; throws {@link Refused}. Keys that are not asked for are left behind. */
export function parseRequest(body: string, bounds: Bounds): EditorRequest {
  const { action, params } = given(parseJson(body));
  if (typeof action !== "string" || !Object.hasOwn(readers, action))
    throw new Refused("Diese Aktion kennt die Redaktion nicht.");
  return readers[action]!(params === undefined ? {} : given(params), bounds);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === "__proto__") throw new SyntaxError(key);
      return value;
    });
  } catch {
    throw new Refused("Die Anfrage ist kein lesbares JSON.", 400);
  }
}

function saveOf(params: Given, bounds: Bounds): SaveRequest {
  const [data, ...others] = listOf(params.dataFiles).map(given);
  if (!data || others.length > 0) throw new Refused("Ein Eintrag hat genau einen Text.");
  if (data.newPath !== undefined)
    throw new Refused("Umbenennen geht nur mit npm run rename: Es passt auch die Verweise an.");
  const file = indexPath(data.path, bounds);
  const options = given(params.options);
  const draft = draftOf({ collection: options.collectionName, slug: data.slug }, bounds);
  const assets = listOf(params.assets).map((asset) => assetOf(asset, bounds));
  if (draft.slug.replace(/\/index$/, "") !== file.kennung || assets.some((asset) => asset.file.dir !== file.dir))
    throw new Refused("Ein Eintrag und seine Dateien liegen in einem Ordner.");
  return {
    action: "persistEntry",
    file,
    raw: rawOf(data.raw),
    base: baseOf(options.base),
    assets,
    draft,
    status: statusOf(options.status ?? "draft"),
    commitMessage: commitMessageOf(options),
  };
}
