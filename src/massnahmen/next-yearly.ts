/** The day that `find` gives for a named year, or without one the next after `tag`; undefined where there is none. */
export function nextYearly(
  tag: string,
  named: string | undefined,
  find: (year: number) => string | undefined,
): string | undefined {
  if (named !== undefined) return find(Number(named));
  const own = Number(tag.slice(0, 4));
  const day = find(own);
  return day === undefined || day > tag ? day : find(own + 1);
}
