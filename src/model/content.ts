import type { Entry, Locate } from "./entry.ts";
import type { Problem } from "./problem.ts";
import type { HubData } from "./types.generated.ts";

/** Everything read from a content folder, with what could not be read. */
export interface Content {
  /** Sorted by file. */
  readonly entries: readonly Entry[];
  readonly hub: { readonly data: HubData; readonly locate: Locate };
  readonly problems: readonly Problem[];
}

/** Content read from a disk. */
export interface DiskContent extends Content {
  /** Absolute path of the content folder. */
  readonly dir: string;
}
