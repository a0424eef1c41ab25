import type { Entry, EntryFile, Locate } from "./entry.ts";
import type { FremderHub } from "../hubs/schnappschuss.ts";
import type { Problem } from "./problem.ts";
import type { HubData } from "./types.generated.ts";

/** The settings of a hub as read. */
interface Hub {
  readonly data: HubData;
  readonly locate: Locate;
  /** What lies beside hub.yaml; left out when nobody has looked. */
  readonly files?: readonly EntryFile[];
}

/** Everything read from a content folder, with what could not be read. */
export interface Content {
  /** Sorted by file. */
  readonly entries: readonly Entry[];
  readonly hub: Hub;
  readonly problems: readonly Problem[];
}

/** Content read from a disk. */
export interface DiskContent extends Content {
  /** Absolute path of the content folder. */
  readonly dir: string;
  /** What is known of other hubs, by their address. */
  readonly hubs: readonly FremderHub[];
}
