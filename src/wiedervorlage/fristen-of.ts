import { loadFolder } from "../load-folder.ts";
import { valueAt } from "../model/value-at.ts";
import type { Frist, FristArt } from "./frist.ts";

/** All kinds of Fristen in the order of their file names. */
const arten = [...(await loadFolder<FristArt>(new URL("arten/", import.meta.url))).values()];

/** A Frist with its kind. */
export interface Benannt extends Frist {
  readonly art: FristArt;
}

/** Every Frist in the fields of an entry of a type, or of hub.yaml (null); none of what nobody keeps any more. */
export function fristenOf(typ: string | null, data: unknown): readonly Benannt[] {
  if (typ !== null && ["archiviert", "zurueckgezogen"].some((key) => Boolean(valueAt(data, [key])))) return [];
  return arten
    .filter((art) => (art.typ === undefined ? typ !== null : art.typ === typ))
    .flatMap((art) => art.fristen(data).map((frist) => ({ ...frist, art })));
}
