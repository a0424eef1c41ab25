import { oncePer } from "../once-per.ts";
import { oncePerText } from "../once-per-text.ts";

const berlin = { timeZone: "Europe/Berlin" } as const;
const day = new Intl.DateTimeFormat("de-DE", { ...berlin, day: "numeric", month: "long", year: "numeric" });
const month = new Intl.DateTimeFormat("de-DE", { ...berlin, month: "long", year: "numeric" });
const shortMonth = new Intl.DateTimeFormat("de-DE", { ...berlin, month: "short", year: "numeric" });
const weekday = new Intl.DateTimeFormat("de-DE", { ...berlin, weekday: "long" });
const time = new Intl.DateTimeFormat("de-DE", { ...berlin, hour: "2-digit", minute: "2-digit" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { ...berlin, year: "numeric", month: "2-digit", day: "2-digit" });

/** A date for pages: machine form and German words with non-breaking blanks. */
export interface DateText {
  readonly iso: string;
  readonly text: string;
}

/** Reads JJJJ, JJJJ-MM, JJJJ-MM-TT or a moment with zone as it stands in content. */
export const dateText = oncePerText(readDate);

function readDate(iso: string): DateText {
  if (/^\d{4}$/.test(iso)) return { iso, text: iso };
  const plain = plainDay(iso);
  if (plain !== undefined) return { iso, text: plain };
  const text = /^\d{4}-\d{2}$/.test(iso) ? month.format(new Date(`${iso}-15T12:00:00Z`)) : day.format(moment(iso));
  return { iso, text: text.replaceAll(" ", "\u00a0") };
}

const monthNames = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat("de-DE", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, i, 15))),
);

/** A day that is in every month and every calendar, as most are: a formatter takes ten times as long for it. */
function plainDay(iso: string): string | undefined {
  const [, year, number, own] = /^(1[6-9]\d\d|2\d{3})-(\d\d)-(0[1-9]|1\d|2[0-8])$/.exec(iso) ?? [];
  const name = monthNames[Number(number) - 1];
  return name === undefined ? undefined : `${Number(own)}.\u00a0${name}\u00a0${year}`;
}

/** Only month and year, for narrow columns: „Okt. 2026“. */
export function monthText(iso: string): DateText {
  return { iso, text: shortMonth.format(moment(iso)).replaceAll(" ", "\u00a0") };
}

/** A date with its time of day when it has one: „21. Januar 2027, 9:00 Uhr“. */
export function momentText(iso: string): DateText {
  const { text } = dateText(iso);
  return { iso, text: iso.includes("T") ? `${text}, ${clock(iso)}\u00a0Uhr` : text };
}

/** Time of day of a moment in Berlin: „9:00“. */
export function clock(iso: string): string {
  return time.format(moment(iso)).replace(/^0/, "");
}

/** Day of the week: „Mittwoch“. */
export function weekdayText(iso: string): string {
  return weekday.format(moment(iso));
}

/** Calendar day in Berlin, JJJJ-MM-TT, of a date or a moment. */
export function berlinDay(value: string | Date): string {
  if (typeof value !== "string") return dayOf(value).text;
  return value.includes("T") ? dayOfMoment(value) : value;
}

const dayOfMoment = oncePerText((iso) => isoDay.format(moment(iso)));

/** The moment of a build is asked for with every entry. */
const dayOf = oncePer((value: Date) => ({ text: isoDay.format(value) }));

/** A day without time means noon in UTC, which is the same day in Berlin all year. */
function moment(iso: string): Date {
  return new Date(iso.includes("T") ? iso : `${iso}T12:00:00Z`);
}

/** The same day (JJJJ-MM-TT) some years later; only for comparing, the 29th of February stays one. */
export function yearsLater(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
}

/** Whole months between two days as German words: „8 Monate“, „4 Jahre 7 Monate“; under a month in days. */
export function durationText(from: string, to: string): string {
  const [y1, m1, d1] = from.split("-").map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split("-").map(Number) as [number, number, number];
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  if (months < 1) {
    const days = Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / 86_400_000);
    return days === 1 ? "1 Tag" : `${days} Tage`;
  }
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? (years === 1 ? "1 Jahr" : `${years} Jahre`) : "",
    rest > 0 ? (rest === 1 ? "1 Monat" : `${rest} Monate`) : "",
  ];
  return parts.filter(Boolean).join(" ");
}
