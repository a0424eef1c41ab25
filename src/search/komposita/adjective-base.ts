import type { GermanDictionary } from "./german-dictionary.ts";

/** The base of an adjective or participle in one of its forms, all in lower case. */
export function adjectiveBase(
  form: string,
  { adjectives, verbs }: Pick<GermanDictionary, "adjectives" | "verbs">,
): string | undefined {
  const stem = form.replace(/e[nmrs]?$/, "");
  const base = [form, stem, `${stem}e`].find((one) => adjectives.has(one));
  // „treibend“ is the flag D of „treiben“.
  return base ?? (stem.endsWith("nd") && verbs.has(stem.slice(0, -1)) ? stem : undefined);
}
