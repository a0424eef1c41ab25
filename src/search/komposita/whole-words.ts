/**
 * Words that consist of two words and mean neither, so that a search for one of them would be misled. Their forms
 * and what is derived from them stay whole too.
 */
export const wholeWords: ReadonlyMap<string, string> = new Map([
  ["software", "aus dem Englischen"],
  ["plattform", "eine Form ist nicht gemeint"],
  ["vollzug", "von „vollziehen“, nicht von „Zug“"],
  ["vollmacht", "von „bevollmächtigen“, nicht von „Macht“"],
  ["notwend", "„notwendig“ ist nicht „wendig“"],
  ["freiwillig", "„willig“ ist etwas anderes"],
  ["freigabe", "von „freigeben“, nicht von „Gabe“"],
  ["bekanntgabe", "von „bekanntgeben“, nicht von „Gabe“"],
  ["maßgabe", "von „maßgeben“, nicht von „Gabe“"],
  ["gutachten", "nicht „achten“"],
  ["donnerstag", "Wochentag, nicht „Tag“"],
  ["freitag", "Wochentag, kein freier Tag"],
  ["sonntag", "Wochentag, nicht „Tag“"],
  ["wettbewerb", "von „sich bewerben“, nicht von „Wette“"],
]);

const derived = /(?:e|er|es|en|em|n|s|ig|ige[rsnm]?|igkeit|keit|keiten|er|erin)?$/;

/** Whether a lower-case word is one of them, or a form of it. */
export function isWholeWord(word: string): boolean {
  for (const stem of wholeWords.keys())
    if (word.startsWith(stem) && word.slice(stem.length).replace(derived, "") === "") return true;
  return false;
}
