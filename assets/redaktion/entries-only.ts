import { noFolder } from "../../src/cms/decap/decap-config.ts";
import type { Implementation } from "./decap.ts";
import { NoDraft } from "./no-draft.ts";
import { SaveRefused } from "./save-refused.ts";

/**
 * Decap knows files and one folder for media, we know entries: what lies beside index.md is deleted with it, since no
 * check accepts a folder without one, and outside of entries there are no media.
 */
export function entriesOnly(implementation: Implementation): Implementation {
  const deleteFiles = implementation.deleteFiles.bind(implementation);
  const getMedia = implementation.getMedia.bind(implementation);
  implementation.getMedia = async (folder) =>
    folder === undefined || folder.endsWith(noFolder) ? [] : getMedia(folder);
  const unpublishedEntry = implementation.unpublishedEntry?.bind(implementation);
  if (unpublishedEntry)
    implementation.unpublishedEntry = async (draft) => {
      const found = await unpublishedEntry(draft);
      if (found === null) throw new NoDraft();
      return found;
    };
  implementation.deleteFiles = async (paths, commitMessage) => {
    const folders = paths.filter((path) => path.endsWith("/index.md")).map((path) => path.replace(/\/index\.md$/, ""));
    const beside = await Promise.all(folders.map((folder) => getMedia(folder)));
    // Former versions lie one folder deeper; the development server finds them itself.
    const below = await Promise.all(
      folders.map(async (folder) => (await implementation.allEntriesByFolder?.(folder, "md", 2)) ?? []),
    );
    const all = [...beside.flat(), ...below.flat().map(({ file }) => file)].map(({ path }) => path);
    return inPlainWords(deleteFiles([...new Set([...paths, ...all])], withoutIndex(commitMessage)));
  };
  implementation.persistMedia = () =>
    Promise.reject(
      new SaveRefused("Dateien gehören zu einem Eintrag. Wählen Sie sie dort unter „Bilder“ oder „Dateien“."),
    );
  const persistEntry = implementation.persistEntry.bind(implementation);
  implementation.persistEntry = (entry, options) =>
    inPlainWords(persistEntry(entry, { ...options, commitMessage: withoutIndex(options.commitMessage) }));
  return implementation;
}

/** What a server answers is shown as it is, without „API_ERROR“ before it. */
async function inPlainWords<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof Error ? new SaveRefused(error.message, { cause: error }) : error;
  }
}

/** Decap names an entry by its file; in the history its folder says it all. */
function withoutIndex(commitMessage: string): string {
  return commitMessage.replace(/\/index$/, "");
}
