import { abstand } from "./abstand.ts";
import { fachFuer } from "./faecher.ts";
import { gleichform } from "./gleichform.ts";
import { nachbarn } from "./nachbarn.ts";
import { phonetik } from "./phonetik.ts";
import { langeWoerter, verzeichnis } from "./woerter.ts";

/** Reads one of the files that `schreibungFiles` makes, by its name. */
export type LoadWoerter = (name: string) => Promise<readonly string[]>;

/** Files read besides the one in which the word should be. */
const further = 4;

/** The query with its misspelt words put right, or nothing when all are known or none is near; reads only for doubtful words. */
export async function vorschlag(
  query: string,
  load: LoadWoerter,
  isDoubtful: (word: string) => boolean = () => true,
): Promise<string | undefined> {
  // Every second piece is a word.
  const pieces = query.split(langeWoerter).map((text, i) => ({ text, wrong: i % 2 === 1 && isDoubtful(text) }));
  if (!pieces.some(({ wrong }) => wrong)) return undefined;
  const names = await load(verzeichnis);
  const right = await Promise.all(pieces.map(async ({ text, wrong }) => (wrong ? corrected(text, names, load) : text)));
  const said = right.join("");
  return said === query ? undefined : said;
}

async function corrected(word: string, names: readonly string[], load: LoadWoerter): Promise<string> {
  const asked = gleichform(word);
  const own = fachFuer(word, names);
  const first = own === undefined ? [] : await load(own);
  const known = first.map(spelling).find((wort) => gleichform(wort) === asked);
  if (known !== undefined) return known.toLowerCase() === word.toLowerCase() ? word : known;
  // A begun word is no wrong one.
  if (first.some((entry) => gleichform(entry).startsWith(asked))) return word;
  const near = nearest(asked, first);
  // Only a slip at the begin of the word leads to another file.
  if (near) return near;
  const others = nachbarn(asked, names).filter((name) => name !== own);
  const rest = await Promise.all(others.slice(0, further).map(load));
  return nearest(asked, rest.flat()) ?? word;
}

function nearest(asked: string, entries: readonly string[]): string | undefined {
  const code = phonetik(asked);
  let [best, least] = [undefined as string | undefined, Infinity];
  for (const entry of entries) {
    const wort = spelling(entry);
    const form = gleichform(wort);
    if (Math.abs(form.length - asked.length) > 3) continue;
    const sounds = phonetik(wort) === code ? 0.3 : 0;
    const far = abstand(asked, form) - sounds;
    if (far > limit(asked)) continue;
    const score = far - Number(entry.slice(wort.length)) * 0.02;
    if (score < least) [best, least] = [wort, score];
  }
  return best;
}

/** How much may be wrong with a word: of a short one, almost every letter makes another word. */
function limit({ length }: string): number {
  if (length < 6) return length < 5 ? 0.5 : 0.7;
  return length < 9 ? 1 : 1.5;
}

/** An entry of a file without the magnitude behind it. */
function spelling(entry: string): string {
  return entry.replace(/\d$/, "");
}
