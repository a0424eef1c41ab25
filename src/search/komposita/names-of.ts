/** An entry by its type and title. */
export interface Titled {
  readonly typ: string;
  readonly titel: string;
}

/** Endings of what an association is for, which is no name: „Zweckverband Abwasserbeseitigung Obere Vils“. */
const ordinary = /(?:ung|heit|keit|schaft|ion|tät|wesen|werk|band)$/;

/**
 * Words in titles of administrations and their associations that are names: not the kind of body, with which the title
 * begins, but what follows it, or the only word of an administration's. What hyphens join in them are names too.
 */
export function namesOf(entries: readonly Titled[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { typ, titel } of entries) {
    if (typ !== "verwaltung" && typ !== "verbund") continue;
    const words = titel.match(/(?<![\p{L}-])[\p{L}-]*\p{L}/gu) ?? [];
    const own = words.length === 1 && typ === "verwaltung" ? words : words.slice(1);
    for (const word of own) if (/^\p{Lu}/u.test(word) && !ordinary.test(word)) addName(word, names);
  }
  return names;
}

function addName(word: string, names: Set<string>): void {
  names.add(word);
  if (!word.includes("-")) return;
  for (const piece of word.split("-")) if (piece !== "Kreis" && piece.length > 2) names.add(piece);
}

const ending = /(?:s|ers?|ern)$/;

/** Tells names also with an ending or in lower case: „Haarbachs“, „Ortenburger“, „ortenburg“. */
export function nameTest(names: ReadonlySet<string>): (word: string) => boolean {
  return (word) => {
    const upper = /^\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    return names.has(upper) || (ending.test(upper) && names.has(upper.replace(ending, "")));
  };
}
