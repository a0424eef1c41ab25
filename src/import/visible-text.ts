import { emojiJoiner, hiddenCharacters } from "../text/hidden-characters.ts";

/** What check refuses as invisible; a text pasted into Word from a website is full of it. */
const hidden = new RegExp(hiddenCharacters, "gv");

/** The text without characters that nobody sees; line and paragraph separators become blanks. */
export function visibleText(text: string): string {
  const parts = text.replace(/[\u2028\u2029]/g, " ").split(emojiJoiner);
  return parts.map((part) => part.replace(hidden, "")).join("\u200d");
}

const raised = new Map(Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", (sign, i) => ["0123456789+-=()n"[i]!, sign]));
const lowered = new Map(Array.from("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", (sign, i) => ["0123456789+-=()"[i]!, sign]));

/** „m2“ with a raised 2 as „m²“: Markdown has no raised or lowered text; letters stay on the line. */
export function shiftedText(text: string, place: string): string {
  const signs = place === "superscript" ? raised : lowered;
  return text.replace(/[0-9+\-=()n]/g, (sign) => signs.get(sign) ?? sign);
}
