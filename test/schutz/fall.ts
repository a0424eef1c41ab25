import type { HubFolder } from "./hub-folder.ts";

/** A problem that check must report: its rule, and where; `$` in the file stands for the kennung of the case. */
export type Erwartung = readonly [rule: string, line?: number | undefined, file?: string];

/** Something hostile that may lie in a content folder. */
export interface Fall {
  readonly name: string;
  /** Puts it into a folder that is a small valid hub otherwise. */
  readonly write: (hub: HubFolder) => void | Promise<void>;
  /** What check says; when nothing is expected, or warnings alone, the build must make something inert of it. */
  readonly problems?: readonly Erwartung[];
  /** True for what concerns the whole hub and is built by itself. */
  readonly alone?: boolean;
  /** Not built: it is about how long a check takes. */
  readonly checkOnly?: boolean;
  /** Run without the rights of root, where the test has them. */
  readonly asNobody?: boolean;
}
