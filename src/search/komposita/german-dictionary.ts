import hunspell from "dictionary-de";

/** What the splitter needs of a German dictionary; all words in lower case but names. */
export interface GermanDictionary {
  /** Nouns that may end a compound, each with its flags of inflection. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Forms that begin a compound, with their linking element: „kassen“, „schieds“, „melde“. */
  readonly joints: ReadonlySet<string>;
  /** Infinitives. */
  readonly verbs: ReadonlySet<string>;
  /** „schreib“, „förder“. */
  readonly verbStems: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Proper names and abbreviations, in their own case. */
  readonly names: Pick<ReadonlySet<string>, "has">;
}

const upperCase = /^[A-ZÀ-Þ]/;

/** The word list igerman98 as the package `dictionary-de` ships it. */
export function germanDictionary(): GermanDictionary {
  return readDictionary(new TextDecoder().decode(hunspell.dic));
}

/**
 * Reads a word list of Hunspell with the flags of igerman98: `z` ends a compound,
 * `k` and `e` together begin one, `i` marks the same entry in upper case, `d` forbids a word.
 */
export function readDictionary(text: string): GermanDictionary {
  const nouns = new Map<string, string>();
  const joints = new Set<string>();
  const verbs = new Set<string>();
  const verbStems = new Set<string>();
  const adjectives = new Set<string>();
  const upper = new Set<string>();
  for (const line of text.split("\n")) {
    const slash = line.indexOf("/");
    const word = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? "" : line.slice(slash + 1);
    if (flags.includes("d")) continue;
    if (upperCase.test(word)) {
      if (!flags.includes("i")) upper.add(word);
      continue;
    }
    if (flags.includes("k") && flags.includes("e")) joints.add(word);
    if (flags.includes("z")) nouns.set(word, (nouns.get(word) ?? "") + flags);
    else if (/[DIOXY]/.test(flags)) {
      verbs.add(word);
      verbStems.add(word.replace(/e?n$/, ""));
    } else if (flags.includes("A")) adjectives.add(word);
  }
  addNounsOfJoints(joints, nouns);
  // Common nouns stand there twice: in upper case as words, in lower case as ends of compounds.
  const names = { has: (word: string) => upper.has(word) && !nouns.has(word.toLowerCase()) };
  return { nouns, joints, verbs, verbStems, adjectives, names };
}

/** „haushalts“ begins compounds; the noun itself is left out wherever Hunspell could put it together. */
function addNounsOfJoints(joints: ReadonlySet<string>, nouns: Map<string, string>): void {
  for (const joint of joints) {
    const noun = joint.slice(0, -1);
    if (/[^es]s$/.test(joint) && !nouns.has(noun))
      nouns.set(noun, /(ung|heit|keit|schaft|ion|tät)$/.test(noun) ? "P" : "SE");
  }
}
