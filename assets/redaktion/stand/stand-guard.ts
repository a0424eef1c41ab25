import { textMark } from "../../../src/cms/text-mark.ts";
import type { MediaFile } from "../decap.ts";
import type { Repository, StoredEntry } from "../repository.ts";
import { SaveRefused } from "../save-refused.ts";
import { isReplaced } from "./kept-stands.ts";
import { openedMark } from "./noted-format.ts";
import { showChanged, showDeleted, showReplaced, showStillChanged } from "./stand-notices.ts";

/** An entry that is open; `text` is what would be written. */
export interface OpenEntry extends StoredEntry {
  readonly data: object;
  readonly text: string;
  readonly files: readonly MediaFile[];
}

/** Tells the second of two who change the same entry, in two towns or in two tabs, instead of letting the later one win. */
export class StandGuard {
  readonly #repository: Repository;
  /** What was shown and is to be overwritten all the same: marks of texts, and ids of files. */
  readonly #seen = new Set<string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Before an entry that has a file is saved: throws {@link SaveRefused} when somebody else has written since it was opened. */
  async assertUnchanged(entry: OpenEntry): Promise<void> {
    const { file, data, text } = entry;
    const stored = await this.#stored(entry);
    if (stored === undefined) {
      showDeleted({ file, text });
      throw new SaveRefused("Den Eintrag hat inzwischen jemand gelöscht.");
    }
    const mark = textMark(stored);
    const known = stored === text || mark === openedMark(data) || this.#seen.has(`${file} ${mark}`);
    if (!known) {
      showChanged({ file, stored, text }, () => this.#seen.add(`${file} ${mark}`));
      throw new SaveRefused("Den Eintrag hat inzwischen jemand anderes gespeichert.");
    }
    this.#repository.expect(file, mark);
  }

  /** Before files are written: throws {@link SaveRefused} when one would replace what somebody else has uploaded since. */
  async assertFilesUnchanged({ file, files }: Pick<OpenEntry, "file" | "files">): Promise<void> {
    const uploads = files.filter(({ draft }) => draft === true);
    if (uploads.length === 0) return;
    const beside = await this.#repository.filesBeside(file);
    const keyOf = (name: string): string => `${file} ${name} ${beside.stored.get(name)}`;
    const names = uploads.map(({ name }) => name).filter((name) => isReplaced(name, beside));
    if (names.every((name) => this.#seen.has(keyOf(name)))) return;
    showReplaced(names, () => names.forEach((name) => this.#seen.add(keyOf(name))));
    throw new SaveRefused("Eine Datei hat inzwischen jemand anderes hochgeladen.");
  }

  /** Before an entry is deleted: nobody may delete what they have not seen. */
  async assertSeen(entry: Omit<OpenEntry, "text" | "files">): Promise<void> {
    const { file, data } = entry;
    const stored = await this.#stored(entry);
    if (stored === undefined) throw new SaveRefused("Den Eintrag hat schon jemand gelöscht. Laden Sie die Seite neu.");
    const mark = textMark(stored);
    if (mark === openedMark(data) || mark === this.#repository.written(file)) return;
    showStillChanged();
    throw new SaveRefused("Den Eintrag hat inzwischen jemand anderes gespeichert.");
  }

  async #stored(entry: StoredEntry): Promise<string | undefined> {
    try {
      return await this.#repository.stored(entry);
    } catch (error) {
      throw new SaveRefused(
        "Was gespeichert ist, ließ sich nicht lesen. Prüfen Sie die Verbindung, und speichern Sie dann noch einmal.",
        { cause: error },
      );
    }
  }
}
