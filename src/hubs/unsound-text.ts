import { emojiJoiner, hiddenCharacters } from "../text/hidden-characters.ts";
import { foreignLetters, mixedScripts } from "../text/mixed-scripts.ts";

/** Says in German why a text of another hub is not shown, or undefined: what cannot be seen or looks like something else. */
export function unsoundText(text: string): string | undefined {
  if (/[\n\t]/.test(text)) return "ein Zeilenumbruch";
  if (hiddenCharacters.test(text.replace(emojiJoiner, "-"))) return "ein unsichtbares Zeichen";
  // `search` looks from the start, whatever a global expression remembers.
  if (foreignLetters.test(text) && text.search(mixedScripts) >= 0) return "ein Wort aus mehreren Schriften";
  if (/\p{M}{3}/u.test(text.normalize("NFD"))) return "gestapelte Akzente";
  return undefined;
}

/** Every text in plain data, keys left out. */
export function* textsIn(data: unknown): Generator<string> {
  if (typeof data === "string") yield data;
  else if (typeof data === "object" && data !== null) for (const value of Object.values(data)) yield* textsIn(value);
}

/** Why plain data is not shown: the first of its texts that is unsound. */
export function unsoundData(data: unknown): string | undefined {
  for (const text of textsIn(data)) {
    const reason = unsoundText(text);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
