import { numberText } from "./numbers.ts";
import type { Kennzahl } from "../model/types.generated.ts";

/** Value of a figure with its unit, unless the unit only repeats what is counted. */
export function figureText({ bezeichnung, wert, einheit }: Kennzahl): string {
  return einheit === undefined || einheit === bezeichnung ? numberText(wert) : `${numberText(wert)}\u00a0${einheit}`;
}
