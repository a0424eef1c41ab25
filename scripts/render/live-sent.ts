import { nextRevision } from "../../src/live/derived.ts";
import { LiveMap } from "../../src/live/live-map.ts";
import type { SentPrepared } from "./sent.ts";

/** Everything of a {@link SentPrepared}; the names are those of its parts. */
const parts = [
  "assets",
  "images",
  "logo",
  "social",
  "models",
  "former",
  "documents",
  "kits",
  "drafts",
] as const satisfies readonly (keyof SentPrepared)[];

/** What was prepared, so that it is noted who asks for what; at first there is nothing. */
export class LiveSent {
  readonly #maps = new Map<string, LiveMap<unknown>>(parts.map((name) => [name, new LiveMap(name)]));

  /** To be asked; stays the same. */
  get sent(): SentPrepared {
    return Object.fromEntries(this.#maps) as unknown as SentPrepared;
  }

  /** Takes what was prepared. */
  become(sent: SentPrepared): void {
    nextRevision();
    for (const name of parts) this.#maps.get(name)!.become(new Map<string, unknown>(sent[name]));
  }

  /** Whether a cell of this owner is one of these. */
  owns(owner: string): boolean {
    return this.#maps.has(owner);
  }

  /** What stands behind a cell of this owner and key. */
  behind(owner: string, key: string): unknown {
    return this.#maps.get(owner)?.behind(key);
  }
}
