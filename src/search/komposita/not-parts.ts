import { prefixes } from "./prefixes.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that look like the end of a compound and are mostly a suffix or the rest of another word. */
const ends = set(
  // Suffixes, with which a word is derived and not put together
  "schaft heit keit ung lich los losigkeit barkeit haftigkeit samkeit bar nis sam haft mal reich mäßig mäßigkeit artig " +
    "artigkeit weise voll gemäß " +
    // Adjectives of whole word groups: „rechtzeitig“ is „zur rechten Zeit“
    "zeitig ständig sächlich seitig jährig willig wendig deutig stellig förmig lässig leicht arisch halb " +
    // Ends of words from Latin and Greek
    "ion ionen ions ist gramm graf graph meter ration these phon tor ant ens and sport " +
    // Rests of derived words
    "nahme sein ente enden eine eines einen eis ein all art ste ern rin gen ger ten ter innen enge elle ellen " +
    "essern inder auen orten statt",
);

/** The same for its beginning; prefixes belong here too. */
const begins: ReadonlySet<string> = new Set([
  ...prefixes,
  ...set(
    "da dar des der die das dem den dies jen man ins vom zum zur dran ions ionen losen loser orten komm gene herb " +
      "para tran trans schafts reichs sinn eibe nisse sein alge",
  ),
]);

/** Whether a word can begin a compound as far as its letters tell. */
export const mayBegin = (word: string): boolean => word.length >= 3 && !begins.has(word);

/** Whether a word can end a compound as far as its letters tell. */
export const mayEnd = (word: string): boolean =>
  word.length >= 3 && !ends.has(word) && !ends.has(word.replace(/[hk]eit(en)?$/, ""));
