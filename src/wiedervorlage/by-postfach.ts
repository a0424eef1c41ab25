import { collator } from "../text/collator.ts";
import type { Zustaendig } from "./zustaendig-of.ts";

/** What one mailbox has to act on. */
export interface Stapel<T> extends Zustaendig {
  readonly alle: readonly T[];
}

/** Puts together what goes to one mailbox, in their order; what goes to none comes last. */
export function byPostfach<T>(all: readonly T[], whose: (one: T) => Zustaendig): readonly Stapel<T>[] {
  const groups = Map.groupBy(all, (one) => whose(one).postfach?.toLowerCase() ?? "");
  return [...groups.values()]
    .map((alle) => ({ ...whose(alle[0]!), alle }))
    .toSorted((a, b) => Number(a.postfach === undefined) - Number(b.postfach === undefined) || byName(a, b));
}

function byName(a: Zustaendig, b: Zustaendig): number {
  return collator.compare(a.postfach ?? "", b.postfach ?? "");
}
