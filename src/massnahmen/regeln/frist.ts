import { addDays, addMonths } from "../tage.ts";
import type { Regel } from "../regel.ts";

const numbers = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

/** „in drei Monaten“, „binnen eines Jahres nach der Klausur“: counted from the day of the Bericht (§§ 187 to 189 BGB). */
export default {
  muster: new RegExp(
    `^(?:in|binnen|innerhalb von|innerhalb|innert)(?: den| der| die)?(?: nächsten| kommenden)? (?<zahl>\\d{1,3}|${numbers.toReversed().join("|")})(?:e[nmrs]?)? (?<halb>halbe[nms]? )?(?<einheit>tag|woche|monat|vierteljahr|halbjahr|jahr)(?:e[ns]?|n|s)?(?: (?:nach|ab) (?:der|dem|dieser|diesem) [a-zäöüß]+)?$`,
  ),
  rechne: ({ groups }, { tag }) => {
    const word = groups?.["zahl"] ?? "";
    const count = /^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
    const unit = groups?.["einheit"] ?? "";
    const half = groups?.["halb"] !== undefined;
    if (half && unit !== "jahr") return undefined;
    const weg = "gerechnet ab dem Tag des Berichts (§§ 187 bis 189 BGB)";
    const abBericht = true;
    if (unit === "tag" || unit === "woche")
      return { tag: addDays(tag, count * (unit === "tag" ? 1 : 7)), weg, abBericht };
    const months = { monat: 1, vierteljahr: 3, halbjahr: 6, jahr: half ? 6 : 12 }[unit] ?? 0;
    return { tag: addMonths(tag, count * months), weg, abBericht };
  },
} satisfies Regel;
