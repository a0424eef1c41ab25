import type { Item } from "../model/site.ts";
import type { Kennzahl } from "../model/types.generated.ts";

/** Numbers that do not grow with the inhabitants: shares, means, rates, times, and what is already „per“ something. */
const noCount =
  /%|‰|\b(?:je|pro|prozent|promille|punkte?|quote|anteil\w*|durchschnitt\w*|mittelwert|mittlere[nrs]?|median|index|grad|dauer|laufzeit|jahre?|monate?|wochen?|tage?n?|stunden?|minuten?|uhr)\b|(?:quote|anteil|satz|dauer|zeit|frist|laufzeit|durchschnitt|index)\b/iu;

/** Value ÷ inhabitants × 1,000, to one decimal; undefined where the inhabitants are unknown or it would mean nothing. */
export function perThousand(
  { bezeichnung, einheit, wert }: Kennzahl,
  { data }: Item<"verwaltung">,
): number | undefined {
  const people = data.einwohner?.wert;
  if (people === undefined || people === 0 || data.art === "zweckverband") return undefined;
  if (noCount.test(bezeichnung) || noCount.test(einheit ?? "")) return undefined;
  return Math.round((wert / people) * 10_000) / 10;
}
