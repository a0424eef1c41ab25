import { formPhrases } from "./sprache/form-phrases.ts";
import { framePhrases } from "./sprache/frame-phrases.ts";
import { savingPhrases } from "./sprache/saving-phrases.ts";

interface Phrases {
  [key: string]: string | Phrases;
}

export interface Wording {
  /** Whether „publish“ only writes the file, as in local editing without a review: then it is called „Speichern“. */
  readonly saves?: boolean;
}

/** Decap's German `given` with what it lacks or says in words that our editors would not use: „Einträge“, not „Beiträge“. */
export function deutsch(given: object, { saves = false }: Wording = {}): object {
  const merged = structuredClone(given) as Phrases;
  const ours = { ...framePhrases, ...formPhrases, ...(saves ? savingPhrases : {}) };
  for (const [key, phrase] of Object.entries(ours)) put(merged, key.split("."), phrase);
  return merged;
}

function put(into: Phrases, [key, ...rest]: readonly string[], phrase: string): void {
  if (key === undefined) return;
  const below = into[key];
  const group = typeof below === "object" ? below : {};
  into[key] = rest.length === 0 ? phrase : group;
  put(group, rest, phrase);
}
