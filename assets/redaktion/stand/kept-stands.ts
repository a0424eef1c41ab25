import { textMark } from "../../../src/cms/text-mark.ts";
import type { Implementation, SavedEntry, StoredFile } from "../decap.ts";
import type { StandKeeper } from "../entries-only.ts";

/** Files beside an entry, ids by name: as its form knows them, and as they are by now. */
export interface FilesBeside {
  readonly opened: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<string, string>;
}

/** True when an upload of this name would take the place of a file that its form has not known. */
export function isReplaced(name: string, { opened, stored }: FilesBeside): boolean {
  return stored.has(name) && stored.get(name) !== opened.get(name);
}

/** What this page has read and written of entries; all paths count from the root of the repository. */
export class KeptStands implements StandKeeper {
  readonly #expected = new Map<string, string | null>();
  readonly #written = new Map<string, string>();
  readonly #files = new Map<string, ReadonlyMap<string, string>>();

  /** Mark of the text that was written last, of any entry. */
  last = "";

  /** Notes what the next save of a text may replace, null for nothing. */
  expect(path: string, mark: string | null): void {
    this.#expected.set(path, mark);
  }

  /** Mark of the text that this page has written last of an entry. */
  written(path: string): string | undefined {
    return this.#written.get(path);
  }

  /** Ids of the files beside an entry as its form knows them, by name. */
  files(folder: string): ReadonlyMap<string, string> {
    return this.#files.get(folder) ?? new Map<string, string>();
  }

  opened(folder: string, files: readonly StoredFile[]): void {
    this.keep(folder, idsByName(files));
  }

  keep(folder: string, ids: ReadonlyMap<string, string>): void {
    this.#files.set(folder, ids);
  }

  expected({ dataFiles }: SavedEntry): string | null {
    return this.#expected.get(dataFiles[0]?.path ?? "") ?? null;
  }

  async saved({ dataFiles, assets }: SavedEntry, getMedia: Implementation["getMedia"]): Promise<void> {
    for (const { path, raw } of dataFiles) {
      this.last = textMark(raw);
      this.#written.set(path, this.last);
      const folder = folderOf(path);
      // Services name a file by a digest of their own.
      if (assets.length > 0) this.opened(folder, await getMedia(folder).catch(() => []));
    }
  }
}

/** Ids of files by their names. */
export function idsByName(files: readonly StoredFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ name, id }) => [name, id]));
}

/** The folder of an entry, by its text. */
export function folderOf(path: string): string {
  return path.replace(/\/index\.md$/, "");
}
