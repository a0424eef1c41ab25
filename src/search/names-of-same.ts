import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";

interface Naming {
  readonly names: readonly string[];
  /** Its short and long form; a synonym alone does not make a text speak of it: „Scannen“ stands at DMS, and in many other texts. */
  readonly text: RegExp;
  /** Any of its names: in a title or Schlagwort a synonym says what the entry is about. */
  readonly heads: RegExp;
}

/** All names of the Begriffe that a text, or the title and Schlagworte of an entry, speak of: who says LVB also means Amtsleitung. */
export function namesOfSame(text: string, site: Site, where: "text" | "heads" = "text"): readonly string[] {
  const used = namings(site).filter((naming) => naming[where].test(text));
  return [...new Set(used.flatMap(({ names }) => names))];
}

/** Names of a Begriff, the short one first; an entry of another type has none. */
export function namesOfBegriff(item: Item): readonly string[] {
  if (item.typ !== "begriff") return [];
  const begriff = item as Item<"begriff">;
  return [...shortAndLong(begriff), ...(begriff.data.synonyme ?? [])];
}

const namings = oncePer((site: Site): readonly Naming[] =>
  site.all("begriff").map((item) => {
    const names = namesOfBegriff(item);
    return { names, text: anyOf(shortAndLong(item)), heads: anyOf(names) };
  }),
);

/** „Anordnung (Kassenanordnung)“, „Leitende Verwaltungsbeamtin oder Leitender Verwaltungsbeamter“: each by itself. */
function shortAndLong({ data: { titel, langform } }: Item<"begriff">): readonly string[] {
  return [titel, ...langform.split(/(?<!\s)\s+oder\s+|(?<!\s)\s*[()]\s*/u).filter((name) => name !== "")];
}

/** The names as whole words with their endings, in their own case, since many abbreviations are words in lower case. */
function anyOf(names: readonly string[]): RegExp {
  const sources = names.map((name) =>
    name
      .split(/\s+/u)
      .map((word) => word.replaceAll(/[\\^$*+?.|[\]{}]/gu, String.raw`\$&`))
      .join(String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${sources.join("|")})(?:s|es|e|en|n|r|nen|innen)?(?![\p{L}\d])`, "u");
}
