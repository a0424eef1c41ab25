import { noFolder } from "../../src/cms/decap/decap-config.ts";
import type { Implementation, SavedEntry, StoredFile } from "./decap.ts";
import { NoDraft } from "./no-draft.ts";
import { SaveRefused } from "./save-refused.ts";

/** Is told what forms were opened with and what they have written. */
export interface StandKeeper {
  opened(folder: string, files: readonly StoredFile[]): void;
  /** Mark of the text that a save may replace, null for a new entry; our development server looks at it. */
  expected(entry: SavedEntry): string | null;
  saved(entry: SavedEntry, getMedia: Implementation["getMedia"]): Promise<void>;
}

/**
 * Decap knows files and one folder for media, we know entries: what lies beside index.md is deleted with it, since no
 * check accepts a folder without one, and outside of entries there are no media.
 */
export function entriesOnly(implementation: Implementation, stands: StandKeeper): Implementation {
  const deleteFiles = implementation.deleteFiles.bind(implementation);
  const getMedia = implementation.getMedia.bind(implementation);
  implementation.getMedia = async (folder) => {
    if (folder === undefined || folder.endsWith(noFolder)) return [];
    const files = await getMedia(folder);
    stands.opened(folder, files);
    return files;
  };
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
  implementation.persistEntry = async (entry, options) => {
    const base = stands.expected(entry);
    await inPlainWords(persistEntry(entry, { ...options, commitMessage: withoutIndex(options.commitMessage), base }));
    await stands.saved(entry, getMedia);
  };
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
