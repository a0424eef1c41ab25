import { gleichform } from "./gleichform.ts";

/** Tells whether a word stands nowhere in a text, neither alone nor inside another word nor in another form. */
export function fehltIn(text: string): (word: string) => boolean {
  const there = withoutUmlauts(text);
  return (word) => !there.includes(withoutUmlauts(word).replace(/(?<=.{4})(?:e[mnrs]?|ern|n|s)$/, ""));
}

/** Ämter are an Amt too. */
function withoutUmlauts(text: string): string {
  return gleichform(text).replaceAll(/([aou])e/g, "$1");
}
