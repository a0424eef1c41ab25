/** A length as a drawing writes it: whole px, which no eye tells from the exact place. */
export function px(value: number): number {
  return Math.round(value) + 0;
}
