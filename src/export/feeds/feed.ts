import { oncePerText } from "../../once-per-text.ts";
import type { Licence } from "../../model/licence-url.ts";

/** News about one thing, newest first, before it is written in any format. Addresses are complete. */
export interface Feed {
  /** Path of the page the feed is about: `/themen/kasse/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Stays the same for ever. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** Moments with offset. */
  readonly published: string;
  readonly updated: string;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  readonly licence: Licence | undefined;
}

/** Newest first; of one day in the order of their ids. */
export function byUpdate(a: FeedEntry, b: FeedEntry): number {
  return moment(b.updated) - moment(a.updated) || (a.id < b.id ? -1 : 1);
}

/** An entry is compared with many others. */
const moment = oncePerText((text) => Date.parse(text));
