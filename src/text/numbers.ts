// Made once: making one for each number costs more than a whole table.
const number = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 6 });

/** A number in German form. */
export function numberText(value: number): string {
  // Most numbers are counts, which a formatter takes fifty times as long for.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : number.format(value);
}

/** A number with its noun: „1 Eintrag“, „1.200 Einträge“. */
export function countText(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** Size of a file in KB or MB, with a non-breaking blank. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`;
  return `${(bytes / 1_000_000).toLocaleString("de-DE", { maximumFractionDigits: 1 })}\u00a0MB`;
}
