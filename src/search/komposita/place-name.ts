/** Last syllables that are as good as always those of a place; „-berg“ or „-feld“ end ordinary words too. */
const ends = /.{3}(?:bach|burg|hausen|hofen|kirchen|ingen|furt|brück|münster|hövel|stedt|büttel|rode)$/;

/** Whether a word in upper case looks like the name of a place that no list has. */
export function isPlaceName(word: string): boolean {
  return ends.test(word) && word.length <= 14 && /^\p{Lu}/u.test(word);
}
