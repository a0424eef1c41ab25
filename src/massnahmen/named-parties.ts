import type { Item } from "../model/site.ts";

/** Those of several Verwaltungen that a text calls by name: „Führungskräfte der Stadt Achern“. */
export function namedParties(text: string, all: readonly Item<"verwaltung">[]): readonly Item<"verwaltung">[] {
  return all.filter(({ data }) => {
    const name = data.titel
      .replace(
        /^(?:Stadt|Gemeinde|Markt|Amt|Kreis|Landkreis|Samtgemeinde|Verbandsgemeinde|Zweckverband|Verwaltungsgemeinschaft) /,
        "",
      )
      .replace(/ \([^\n(]*\)$/, "");
    const at = text.indexOf(name);
    return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1));
  });
}
