const space = "\u00a0";
const halves = `$1${space}$2`;
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

/** „z. B.“ and its like. */
const letters = /\b(z\.|d\.|u\.|o\.|i\.|s\.|v\.) ?(B\.|h\.|a\.|ä\.|d\.|u\.|H\.)(?=[\s,;:.)]|$)/g;

/** What must not be torn apart at a line end; each pattern captures both halves. A date is two overlapping pairs. */
const together: readonly RegExp[] = [
  letters,
  /(§§?) (\d)/g,
  /\b(Abs\.|Art\.|Nr\.|Nrn\.|S\.|Ziff\.|Satz|Absatz|Nummer|Anlage) (\d)/g,
  new RegExp(`\\b(\\d{1,2}\\.) (${months})\\b`, "g"),
  new RegExp(`\\b(${months}) (\\d{4})\\b`, "g"),
  /(\d) (€|%|Euro|km|m²|Uhr|Stunden|Minuten|Tage|Tagen|Wochen|Monate|Jahre|Jahren|KB|MB)(?=[\s,;:.)–]|$)/g,
];

/** German fine typography: non-breaking blanks where a line end would tear „3. Dezember 2025“ or „§ 2b“ apart. */
export function typography(text: string): string {
  // All patterns but that of „z. B.“ want a figure, and most sentences have none.
  if (!/\d/.test(text)) return text.includes(".") ? text.replace(letters, halves) : text;
  let out = text;
  for (const pattern of together) out = out.replace(pattern, halves);
  return out;
}
