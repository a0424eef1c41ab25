import { decap, type Element } from "../decap.ts";
import type { ReferenceOption } from "./reference-options.ts";

/** The chosen entries, each with a button that removes it; null when there are none. */
export function chosenList(
  label: string,
  chosen: readonly string[],
  options: readonly ReferenceOption[],
  remove: (kennung: string, text: string) => void,
): Element | null {
  if (chosen.length === 0) return null;
  const item = (kennung: string): Element => {
    const text = options.find((option) => option.kennung === kennung)?.text ?? kennung;
    const button = { type: "button", "aria-label": `${text} entfernen`, onClick: () => remove(kennung, text) };
    return decap.h("li", { key: kennung }, text, decap.h("button", button, "×"));
  };
  // Safari takes lists without marks for no lists, unless told.
  return decap.h("ul", { role: "list", "aria-label": `${label}: ausgewählt` }, ...chosen.map(item));
}
