import type { Bericht } from "../model/types.generated.ts";

/** A voice as one paragraph; only released words stand in quotation marks and name who said them. */
export function quoteLine({ text, funktion, name, freigegeben }: NonNullable<Bericht["zitate"]>[number]): string {
  if (!freigegeben) return `${text} (${funktion}, sinngemäß wiedergegeben)`;
  return `„${text}“ (${name === undefined ? funktion : `${name}, ${funktion}`})`;
}
