const space = "\u00a0";
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

/** „z. B.“ and its like. */
const letters = /\b([zduoisv]\.) ?([BhaäduH]\.)(?=[\s,;:.)]|$)/g;

const day = String.raw`(?<=\b\d{1,2}\. )(?=(?:${months})\b)`;
const year = String.raw`(?<=\b(?:${months}) )(?=\d{4}\b)`;
const place = String.raw`(?<=(?:§|\b(?:Abs\.|Art\.|Nr\.|Nrn\.|S\.|Ziff\.|Satz|Absatz|Nummer|Anlage)) )(?=\d)`;
const units = "€|%|Euro|km|m²|Uhr|Stunden|Minuten|Tage|Tagen|Wochen|Monate|Jahre|Jahren|KB|MB";
const amount = String.raw`(?<=\d )(?=(?:${units})(?:[\s,;:.)–]|$))`;

/** Blanks between what must not be torn apart at a line end; looked for from the blank, since there are fewer than letters. */
const between = new RegExp(` (?:${[place, year, day, amount].join("|")})`, "g");

/** German fine typography: non-breaking blanks where a line end would tear „3. Dezember 2025“ or „§ 2b“ apart. */
export function typography(text: string): string {
  const out = text.includes(".") ? text.replace(letters, `$1${space}$2`) : text;
  // All others want a figure, and most sentences have none.
  return /\d/.test(out) ? out.replace(between, space) : out;
}
