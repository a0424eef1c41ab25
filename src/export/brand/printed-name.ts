/** The rule that prints a hub's name at the foot of every page; only there CSS has to know it. */
export function printedName(name: string): string {
  // Whatever could end the string or the stylesheet is written as its number.
  const quoted = name.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `@media print{@page{@bottom-left{content:"${quoted}"}}}\n`;
}
