const DAY = 86_400_000;

/** The day (JJJJ-MM-TT) so many days after another, or before it. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** The same day so many months later, or the last one where that month is shorter (§ 188 Abs. 2 and 3 BGB). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const end = lastOfMonth(year, month + months);
  const wanted = `${end.slice(0, 8)}${String(date).padStart(2, "0")}`;
  return wanted < end ? wanted : end;
}

/** Last day of a month counted from January of a year; months beyond twelve lie in the years after. */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month, 0));
}

/** A day of a month, or undefined when the calendar has none. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return date >= 1 && month >= 1 && month <= 12 && day <= lastOfMonth(year, month) ? day : undefined;
}

/** The next day from Monday to Friday after a day. */
export function workdayAfter(day: string): string {
  const next = addDays(day, 1);
  return isWeekend(next) ? workdayAfter(next) : next;
}

/** The last day from Monday to Friday before a day. */
export function workdayBefore(day: string): string {
  const before = addDays(day, -1);
  return isWeekend(before) ? workdayBefore(before) : before;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
