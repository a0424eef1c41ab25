import { oncePer } from "../../once-per.ts";
import type { GermanDictionary } from "./german-dictionary.ts";

/** Endings by their last letter, each with the flags of igerman98 of which a noun needs one to take it. */
const endings: Readonly<Record<string, readonly (readonly [ending: string, flags: string])[]>> = {
  e: [
    ["e", "E"],
    ["se", "q"],
  ],
  n: [
    ["n", "N"],
    ["en", "P"],
    ["in", "F"],
    ["ern", "R"],
    ["sen", "q"],
    ["innen", "F"],
  ],
  r: [
    ["r", "R"],
    ["er", "R"],
  ],
  s: [
    ["s", "S"],
    ["es", "T"],
    ["ses", "qQ"],
  ],
};
const umlauts: readonly (readonly [string, string])[] = [
  ["äu", "au"],
  ["ä", "a"],
  ["ö", "o"],
  ["ü", "u"],
];

type Nouns = Pick<GermanDictionary, "nouns" | "verbs">;

/** The entry of the dictionary that a noun is a form of, both in lower case. */
export function nounBase(form: string, dictionary: Nouns): string | undefined {
  const known = basesIn(dictionary);
  let base = known.get(form);
  if (base === undefined) known.set(form, (base = findBase(form, dictionary) ?? none));
  return base === none ? undefined : base;
}

/** Splitting asks for the same beginnings and ends of words over and over. */
const basesIn = oncePer<Nouns, Map<string, string>>(() => new Map());
const none = "";

function findBase(form: string, { nouns, verbs }: Nouns): string | undefined {
  if (nouns.has(form)) return form;
  const takes = (base: string, flags: string): boolean => {
    const own = nouns.get(base);
    return own !== undefined && (own.includes(flags.charAt(0)) || own.includes(flags.charAt(flags.length - 1)));
  };
  for (const [ending, flags] of endings[form.charAt(form.length - 1)] ?? []) {
    if (!form.endsWith(ending)) continue;
    const base = form.slice(0, -ending.length);
    if (takes(base, flags)) return base;
    // „Beamte“ → „Beamtin“
    if (flags === "F" && takes(`${base}e`, flags)) return `${base}e`;
    // „Wehren“: of a feminine noun, which takes no s, the plural may be missing.
    if (flags === "P" && base.length > 3 && nouns.get(base)?.search(/[A-Zpq]/) === -1) return base;
  }
  return actionOf(form, takes, verbs) ?? withoutUmlaut(form, takes);
}

type Takes = (base: string, flags: string) => boolean;

/** „Archivierung“ and its plural, which stand in the dictionary as the flag J of „Archivieren“, if at all. */
function actionOf(form: string, takes: Takes, verbs: ReadonlySet<string>): string | undefined {
  const at = form.lastIndexOf("ung");
  if (at < 2 || !["", "en"].includes(form.slice(at + 3))) return undefined;
  const stem = form.slice(0, at);
  const bases = [`${stem}en`, `${stem}n`, stem, stem.endsWith("l") ? `${stem.slice(0, -1)}eln` : stem];
  return verbs.has(`${stem}en`) || bases.some((base) => takes(base, "J")) ? `${stem}ung` : undefined;
}

/** „Vorschläge“ → „Vorschlag“, where the dictionary has the plural only as flag p. */
function withoutUmlaut(form: string, takes: Takes): string | undefined {
  const stem = form.endsWith("e") ? form.slice(0, -1) : form.endsWith("en") ? form.slice(0, -2) : undefined;
  if (stem === undefined || !/[äöü]/.test(stem)) return undefined;
  const at = Math.max(...umlauts.map(([changed]) => stem.lastIndexOf(changed)));
  const [changed, plain] = umlauts.find(([one]) => stem.startsWith(one, at))!;
  const base = stem.slice(0, at) + plain + stem.slice(at + changed.length);
  return takes(base, "p") ? base : undefined;
}
