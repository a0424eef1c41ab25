import { labelOf } from "../model/field.ts";
import type { Item } from "../model/site.ts";
import { licenceName, licenceSentence } from "./licence-sentence.ts";

/** The licence of a Vorlage in one plain sentence; undefined when no rights are given. */
export function rightsInShort({ data, type }: Item<"vorlage">): string | undefined {
  const licence = data.rechte?.lizenz;
  if (licence === undefined) return undefined;
  const sentence = licenceSentence(licence, { was: "den Text", es: "ihn", wen: "die freigebende Stelle" });
  return `${sentence} (${licenceName(labelOf(type.fields["rechte"]?.properties?.["lizenz"], licence))}).`;
}
