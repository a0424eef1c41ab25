import { abstand } from "./abstand.ts";
import { gleichform } from "./gleichform.ts";
import { phonetik } from "./phonetik.ts";

/** A word with the magnitude of its number in all documents. */
interface Counted {
  readonly wort: string;
  readonly groesse: number;
}

/** By how much the nearest word must be nearer than any other to be the one that is meant. */
const lead = 0.2;

/** The word nearest to one in its `gleichform`; it is clear when no other word, save its own forms, is nearly as near. */
export function nearest(
  asked: string,
  words: readonly Counted[],
): { readonly wort: string; readonly clear: boolean } | undefined {
  const code = phonetik(asked);
  const near = words
    .flatMap(({ wort, groesse }) => {
      const form = gleichform(wort);
      if (Math.abs(form.length - asked.length) > 3) return [];
      const far = abstand(asked, form) - (phonetik(wort) === code ? 0.3 : 0);
      return far > limit(asked) ? [] : [{ wort, form, score: far - groesse * 0.02 }];
    })
    .toSorted((a, b) => a.score - b.score);
  const [best] = near;
  if (!best) return undefined;
  const rival = near.find(({ form }) => !isFormOf(form, best.form));
  return { wort: best.wort, clear: rival === undefined || rival.score - best.score >= lead };
}

/** „Archivierungen“ is no other word than „Archivierung“. */
function isFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace(/e$/, "")) && long.length - short.length <= 3;
}

/** How much may be wrong with a word: of a short one, almost every letter makes another word. */
function limit({ length }: string): number {
  if (length < 6) return length < 5 ? 0.5 : 0.7;
  return length < 9 ? 1 : 1.5;
}
