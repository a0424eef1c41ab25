const clock = new Intl.DateTimeFormat("en-US", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });

/** The moment at which a day (JJJJ-MM-TT) begins in Berlin. */
export function berlinMidnight(day: string): Date {
  // Clocks change at 2 or 3 o'clock, so the offset just before midnight still holds at midnight.
  const offset = /[+-]\d{2}:\d{2}/.exec(clock.format(new Date(`${day}T00:00:00+02:00`)))?.[0] ?? "+01:00";
  return new Date(`${day}T00:00:00${offset}`);
}
