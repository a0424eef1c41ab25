import type { Deviation } from "./deviation.ts";

/** How readers are told of a deviation: a sign that is the same in table and drawing, and what it means. */
export const deviationWords: Readonly<Record<Deviation, { readonly zeichen: string; readonly wort: string }>> = {
  same: { zeichen: "=", wort: "gleich" },
  added: { zeichen: "+", wort: "zusätzlich" },
  missing: { zeichen: "–", wort: "ausgelassen" },
  worded: { zeichen: "W", wort: "anderer Wortlaut" },
  role: { zeichen: "R", wort: "andere Rolle" },
  system: { zeichen: "S", wort: "anderes System" },
  changed: { zeichen: "G", wort: "geändert" },
};
