/**
 * What stands beside an output (never in it: the public must not learn of a Sperrfrist) about when the public site must be
 * built again: the moment in ISO 8601 as the entry has it, or nothing. A scheduled job compares it with its clock.
 */
export function releaseText(nextRelease: string | undefined): string {
  return nextRelease === undefined ? "" : `${nextRelease}\n`;
}
