/** Letters that look like Latin ones and are not. */
export const foreignLetters = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A word with both Latin letters and such. */
export const mixedScripts =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]*/gu;
