import type { Item, Site } from "../model/site.ts";
import { dateText } from "../text/dates.ts";

/** What a citation names; `address` is permanent, since a renamed entry redirects. */
export interface Source {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  /** JJJJ-MM-TT. */
  readonly date: string;
  /** German name of the kind: „Bericht“. */
  readonly kind: string;
  readonly publisher: string;
  readonly address: string;
}

/** What is to be cited of a Bericht: its author is the Verbund, else the office that answers for it, else the hub. */
export function sourceOf(item: Item<"bericht">, site: Site): Source {
  const { titel, datum, verbund, verantwortlich } = item.data;
  return {
    id: item.kennung,
    author: site.find("verbund", verbund)?.data.titel ?? verantwortlich?.stelle ?? site.hub.name,
    title: titel,
    date: datum,
    kind: item.type.title,
    publisher: site.hub.name,
    address: site.absolute(item.path),
  };
}

/** As German readers cite: „Verfasser: Titel. Bericht vom 3. Dezember 2025. In: Herausgeber, Adresse.“ */
export function germanCitation({ author, title, date, kind, publisher, address }: Source): string {
  const where = author === publisher ? address : `In: ${publisher}, ${address}`;
  return `${author}: ${title}. ${kind} vom ${dateText(date).text}. ${where}`;
}

/** As a BibTeX record of the kind biblatex calls `report`, in UTF-8. */
export function bibtex({ id, author, title, date, kind, publisher, address }: Source): string {
  const fields = [
    // A second pair of braces: an office is one name, and a title keeps its capitals.
    ["author", `{${escapeBibtex(author)}}`],
    ["title", `{${escapeBibtex(title)}}`],
    ["date", date],
    ["year", date.slice(0, 4)],
    ["type", escapeBibtex(kind)],
    ["institution", escapeBibtex(publisher)],
    ["url", address.replace(/[{}\\]/g, encodeURIComponent)],
    ["language", "german"],
  ];
  return `@report{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (sign) => special[sign] ?? `\\${sign}`);
}

/** As CSL-JSON 1.0, for Zotero and others. */
export function cslJson({ id, author, title, date, kind, publisher, address }: Source): object {
  return {
    id,
    type: "report",
    author: [{ literal: author }],
    title,
    genre: kind,
    publisher,
    issued: { "date-parts": [date.split("-").map(Number)] },
    URL: address,
    language: "de-DE",
  };
}
