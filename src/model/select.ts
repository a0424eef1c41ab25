import type { Entry } from "./entry.ts";

/** Who may see a build: `oeffentlich` the public, `intern` the members, `vorschau` the editor at `npm start`. */
export type Audience = "oeffentlich" | "intern" | "vorschau";

/** Chooses the entries an audience may see at a moment; everything after this knows nothing of the others. */
export function select(entries: readonly Entry[], audience: Audience, now: Date): readonly Entry[] {
  if (audience === "vorschau") return entries;
  return entries.filter((entry) => !entry.data.entwurf && (audience === "intern" || isPublic(entry, now)));
}

/** True when everybody may see the entry at that moment. */
export function isPublic(entry: Entry, now: Date): boolean {
  return entry.data.sichtbarkeit === "oeffentlich" && !entry.data.entwurf && !isEmbargoed(entry, now);
}

/** True while the entry's Sperrfrist has not passed. */
export function isEmbargoed(entry: Entry, now: Date): boolean {
  const { sperrfrist } = entry.data;
  return sperrfrist !== undefined && Date.parse(sperrfrist) > now.getTime();
}
