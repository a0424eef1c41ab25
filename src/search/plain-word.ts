/** A word as it is compared: in lower case, without umlaut marks, ß as ss. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replaceAll(/\p{M}/gu, "");
}
