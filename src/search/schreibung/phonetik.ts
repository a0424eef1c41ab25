/** What every letter sounds like; those of c, d, t, p and x depend on their neighbours. */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ 0: "aeijouy", 1: "b", 3: "fvw", 4: "gkq", 5: "l", 6: "mn", 7: "r", 8: "sz" }).flatMap(
    ([digit, letters]) => [...letters].map((letter) => [letter, digit]),
  ),
);

/** Code of how a word sounds, by the Kölner Phonetik (Postel 1969): `phonetik("Meier") === phonetik("Mayr")`. */
export function phonetik(word: string): string {
  const letters = word
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/[^a-z]/g, "");
  const code = [...letters].map((letter, i) => digits(letter, letters[i - 1] ?? "", letters[i + 1] ?? "")).join("");
  const single = code.replaceAll(/(\d)\1+/g, "$1");
  return single.slice(0, 1) + single.slice(1).replaceAll("0", "");
}

function digits(letter: string, before: string, after: string): string {
  if (letter === "p") return after === "h" ? "3" : "1";
  if (letter === "d" || letter === "t") return isOneOf(after, "csz") ? "8" : "2";
  if (letter === "x") return isOneOf(before, "ckq") ? "8" : "48";
  if (letter === "c") {
    if (before === "") return isOneOf(after, "ahkloqrux") ? "4" : "8";
    return isOneOf(after, "ahkoqux") && !isOneOf(before, "sz") ? "4" : "8";
  }
  return sounds[letter] ?? "";
}

function isOneOf(letter: string, letters: string): boolean {
  return letter !== "" && letters.includes(letter);
}
