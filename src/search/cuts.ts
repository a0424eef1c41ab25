/** Fewest letters of a part. */
const least = 3;

/** Where an unknown word of a query may be cut in two, longest beginning first; at a hyphen when it has one. */
export function cuts(word: string): readonly (readonly [begin: string, end: string])[] {
  const hyphen = word.indexOf("-");
  if (hyphen > 0) return [[word.slice(0, hyphen), word.slice(hyphen + 1)]];
  const places = Array.from({ length: Math.max(0, word.length - 2 * least + 1) }, (_, i) => word.length - least - i);
  return places
    .map((at) => [word.slice(0, at), word.slice(at)] as const)
    .filter(([begin, end]) => isLong(begin) && isLong(end));
}

/** The stemmer would take „Gewer“ for „Gew“ and „unde“ for „und“. */
function isLong(part: string): boolean {
  const lower = part.toLowerCase();
  return isOffice(lower) || lower.replace(/e[rs]?$/u, "").length > least;
}

/** Whether the end of a word says no more than that it is an office. */
export function isOffice(end: string): boolean {
  return /^(?:amt|abteilung|behörde|büro|dezernat|referat|sachgebiet|stelle)$/u.test(end.toLowerCase());
}
