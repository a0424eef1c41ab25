const clock = new Intl.DateTimeFormat("en-US", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });

/**
 * Writes a day (JJJJ-MM-TT) and a time of day (HH:MM) in Berlin with its offset: `2026-03-01T10:00:00+01:00`. A time that
 * the clocks skip or have twice gets the offset of the winter.
 */
export function berlinMoment(day: string, time: string): string {
  const summer = `${day}T${time}:00+02:00`;
  return offsetAt(new Date(summer)) === "+02:00" ? summer : `${day}T${time}:00+01:00`;
}

/** Day and time of day in Berlin of a moment, each "" when it is not there: the reverse of {@link berlinMoment}. */
export function berlinParts(moment: string): { readonly day: string; readonly time: string } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return { day: moment, time: "" };
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return { day: "", time: "" };
  const hours = offsetAt(new Date(at)) === "+02:00" ? 2 : 1;
  const local = new Date(at + hours * 3_600_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function offsetAt(moment: Date): string | undefined {
  return /[+-]\d{2}:\d{2}/.exec(clock.format(moment))?.[0];
}
