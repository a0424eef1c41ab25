/** A measured number in German form, with one or two digits after the comma or none; a dash for what was not measured. */
export function dezimal(value: number | undefined, digits = 2): string {
  if (value === undefined) return "–";
  return value.toLocaleString("de-DE", { minimumFractionDigits: digits === 0 ? 0 : 1, maximumFractionDigits: digits });
}
