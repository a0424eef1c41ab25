import type { ReferenceOption } from "./reference-options.ts";

/** An entry that what was typed can only mean. */
export interface Meant extends ReferenceOption {
  /** No other title holds what was typed. */
  readonly alone: boolean;
}

/** The entry of exactly this title, or the only one whose title holds these letters, as browsers filter their lists. */
export function meant(typed: string, options: readonly ReferenceOption[]): Meant | undefined {
  const found = holding(typed, options);
  const one = found.find(({ text }) => text === typed.trim()) ?? (found.length === 1 ? found[0] : undefined);
  return one && { ...one, alone: found.length === 1 };
}

/** Says what the typed letters can still become; nothing typed alone is ever saved. */
export function stillPossible(typed: string, options: readonly ReferenceOption[]): string {
  const { length } = holding(typed, options);
  const one = meant(typed, options);
  const count = length === 1 ? "1 Eintrag passt." : `${length} Einträge passen.`;
  if (length === 0) return "Einen solchen Eintrag gibt es hier nicht.";
  return `${count} ${one ? `Die Eingabetaste wählt „${one.text}“ aus.` : "Bitte wählen Sie einen aus."}`;
}

function holding(typed: string, options: readonly ReferenceOption[]): readonly ReferenceOption[] {
  const letters = typed.trim().toLocaleLowerCase("de");
  if (letters === "") return [];
  return options.filter(({ text }) => text.toLocaleLowerCase("de").includes(letters));
}
