/** An amount in cents as German words: „135 Euro“, „120,50 Euro“. */
export function euroText(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = (cents / 100).toLocaleString("de-DE", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${amount}\u00a0Euro`;
}
