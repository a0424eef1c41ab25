/** Days of the months of a common year. */
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, written JJJJ-MM-TT. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (lastDays[month - 1] ?? 0);
  return year >= 100 && day >= 1 && day <= last;
}

/** True for a year, a month or a day that exists: JJJJ, JJJJ-MM or JJJJ-MM-TT. */
export function isDatePart(text: string): boolean {
  const missing = /^\d{4}$/.test(text) ? "-01-01" : /^\d{4}-\d{2}$/.test(text) ? "-01" : "";
  return isDate(text + missing);
}

/** True for a moment with time zone: `2026-03-01T10:00:00+01:00` (RFC 3339, seconds may be left out). */
export function isDateTime(text: string): boolean {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(text) ?? [];
  return day !== undefined && isDate(day);
}

/** True for an absolute http or https address with a host and without blanks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+\.[^\s/?#@.]+([/?#]\S*)?$/.test(text) && URL.canParse(text);
}

/** True for a plain e-mail address. */
export function isEmail(text: string): boolean {
  return /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/.test(text);
}

/** Formats our schemas use, for Ajv. */
export const formats = {
  date: isDate,
  "date-part": isDatePart,
  "date-time": isDateTime,
  "date-or-date-time": (text: string) => isDate(text) || isDateTime(text),
  uri: isWebAddress,
  email: isEmail,
};
