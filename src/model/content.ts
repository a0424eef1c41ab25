import type { Entry } from "./entry.ts";
import type { HubData } from "./types.generated.ts";
import type { Locate } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** Everything read from a content folder, with what could not be read. */
export interface Content {
  /** Absolute path of the content folder. */
  readonly dir: string;
  /** Sorted by file. */
  readonly entries: readonly Entry[];
  readonly hub: { readonly data: HubData; readonly locate: Locate };
  readonly problems: readonly Problem[];
}
