/** Name under which the file format of a type is registered; each type has one, because a format is not told whose file it writes. */
export function formatName({ typ }: { readonly typ: string }): string {
  return `kurzer-dienstweg-${typ}`;
}
