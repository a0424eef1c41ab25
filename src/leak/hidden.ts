import type { Entry } from "../model/entry.ts";

/**
 * True when the public may not see an entry at a moment. `select` says the same; it is said here once more and in the
 * other direction, from what stands in the file, so that a mistake there is found: whatever is not clearly public is hidden.
 */
export function isHidden({ data }: Pick<Entry, "data">, now: Date): boolean {
  const { sichtbarkeit, entwurf, sperrfrist } = data as unknown as Readonly<Record<string, unknown>>;
  if (sichtbarkeit !== "oeffentlich") return true;
  if (entwurf !== undefined && entwurf !== false) return true;
  return sperrfrist !== undefined && !(Date.parse(String(sperrfrist)) <= now.getTime());
}
