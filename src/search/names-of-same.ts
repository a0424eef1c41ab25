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
  const { all, near } = namings(site);
  const used = near(text)
    .map((at) => all[at]!)
    .filter((naming) => naming[where].test(text));
  return [...new Set(used.flatMap(({ names }) => names))];
}

/** Names of a Begriff, the short one first; an entry of another type has none. */
export function namesOfBegriff(item: Item): readonly string[] {
  if (item.typ !== "begriff") return [];
  const begriff = item as Item<"begriff">;
  return [...shortAndLong(begriff), ...(begriff.data.synonyme ?? [])];
}

const namings = oncePer((site: Site) => {
  const all = site.all("begriff").map((item): Naming => {
    const names = namesOfBegriff(item);
    return { names, text: anyOf(shortAndLong(item)), heads: anyOf(names) };
  });
  return { all, near: nearby(all.map(({ names }) => names)) };
});

/** Finds which lists of names may stand in a text, in their order: to ask each would take all texts times all Begriffe. */
function nearby(lists: readonly (readonly string[])[]): (text: string) => readonly number[] {
  const byStart = new Map<string, number[]>();
  const anywhere: number[] = [];
  for (const [at, names] of lists.entries())
    for (const name of names) {
      const start = /^[\p{L}\d]+/u.exec(name)?.[0];
      const some = start === undefined ? anywhere : byStart.get(start);
      if (some) some.push(at);
      else byStart.set(start!, [at]);
    }
  return (text) => {
    const found = new Set(anywhere);
    for (const word of new Set(text.match(/[\p{L}\d]+/gu)))
      for (const ending of endings)
        if (word.endsWith(ending))
          for (const at of byStart.get(word.slice(0, word.length - ending.length)) ?? []) found.add(at);
    return [...found].toSorted((a, b) => a - b);
  };
}

/** Endings a name may have in a text. */
const endings = ["", "s", "es", "e", "en", "n", "r", "nen", "innen"] as const;

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
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:${sources.join("|")})(?:${endings.slice(1).join("|")})?(?![\p{L}\d])`,
    "u",
  );
}
