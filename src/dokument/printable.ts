/** Characters that no XML can hold: controls, lone surrogates and non-characters. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The text without what documents cannot hold. */
export function printable(text: string): string {
  return text.replace(unprintable, "");
}
