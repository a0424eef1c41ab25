import type { Source } from "./source.ts";

/**
 * Sources in which rules that look at nothing else have found nothing. Mistakes are never remembered, so each is told anew
 * and in words of today.
 */
export interface Clean {
  /** True only when everything such a rule may look at is the same as then: the source, its schema and the rules. */
  has(source: Source): boolean;
  add(source: Source): void;
}
