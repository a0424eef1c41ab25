import type { Entry } from "../model/entry.ts";
import type { FoundSecrets } from "./secrets.ts";
import type { Origin } from "./trace.ts";

/** What one thread found for another; entries, which both have, are numbers. */
export interface SentSecrets {
  readonly found: FoundSecrets;
  readonly origins: ReadonlyMap<Origin, number>;
}

/** Makes secrets ready to be sent: a copy keeps that one origin is one, and its entry is left behind. */
export function sentSecrets(found: FoundSecrets, entries: readonly Entry[]): SentSecrets {
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const origins = new Map<Origin, number>();
  const plain = new Map<Origin, Origin>();
  const sent = (origin: Origin): Origin => {
    let copy = plain.get(origin);
    if (!copy) {
      copy = { ...origin, entry: undefined as never };
      plain.set(origin, copy);
      origins.set(copy, numbers.get(origin.entry)!);
    }
    return copy;
  };
  return { found: withOrigins(found, sent), origins };
}

/** The secrets as the other thread found them, of these entries. */
export function receivedSecrets({ found, origins }: SentSecrets, entries: readonly Entry[]): FoundSecrets {
  const own = new Map([...origins].map(([origin, number]) => [origin, { ...origin, entry: entries[number]! }]));
  return withOrigins(found, (origin) => own.get(origin)!);
}

function withOrigins(found: FoundSecrets, change: (origin: Origin) => Origin): FoundSecrets {
  const changed = (files: ReadonlyMap<string, Origin>): ReadonlyMap<string, Origin> =>
    new Map([...files].map(([sum, origin]) => [sum, change(origin)]));
  return {
    traces: found.traces.map((trace) => ({ ...trace, origin: change(trace.origin) })),
    files: changed(found.files),
    openFiles: changed(found.openFiles),
  };
}
