import { dateText } from "../text/dates.ts";
import { countText, numberText } from "../text/numbers.ts";
import type { Lage } from "./lage.ts";
import type { Schulung } from "./schulung.ts";

/** A state in one or two words. */
export const lageWords: Readonly<Record<Lage, string>> = {
  knapp: "sucht noch Zusagen",
  verfehlt: "Frist vorbei, zu wenige",
  erreicht: "Mindestzahl erreicht",
  voll: "ausgebucht",
  ueberbucht: "überbucht",
  "ohne-mindestzahl": "ohne Mindestzahl",
  vorbei: "vorbei",
};

/** How many seats are promised and what that means: „9 von 12 verbindlich, 3 fehlen bis 15. März 2027“. */
export function lageText(schulung: Schulung): string {
  const { verbindlich, fehlen, frist, lage, angaben } = schulung;
  const { mindestteilnehmer: least, plaetze } = angaben;
  const of = least === undefined ? "" : ` von ${numberText(least)}`;
  const missing = `${numberText(fehlen)} ${fehlen === 1 ? "fehlt" : "fehlen"}`;
  const day = frist === undefined ? undefined : dateText(frist).text;
  switch (lage) {
    case "knapp":
      return `${numberText(verbindlich)}${of} verbindlich, ${missing}${day === undefined ? " noch" : ` bis ${day}`}`;
    case "verfehlt":
      return `${numberText(verbindlich)}${of} verbindlich, ${missing}, die Frist war am ${day}`;
    case "erreicht":
      return `${numberText(verbindlich)} verbindlich, Mindestzahl ${numberText(least ?? 0)} erreicht${rest(schulung)}`;
    case "voll":
      return `alle ${countText(plaetze ?? 0, "Platz", "Plätze")} verbindlich vergeben`;
    case "ueberbucht":
      return `${numberText(verbindlich)} verbindlich für ${countText(plaetze ?? 0, "Platz", "Plätze")}, ${numberText(verbindlich - (plaetze ?? 0))} zu viel`;
    case "ohne-mindestzahl":
      if (verbindlich === 0) return `keine Mindestzahl genannt${rest(schulung)}`;
      return `${numberText(verbindlich)} verbindlich, keine Mindestzahl genannt${rest(schulung)}`;
    case "vorbei":
      return least === undefined ? "vorbei" : `vorbei, verbindlich waren ${numberText(verbindlich)}${of}`;
  }
}

/** What is left: „, noch 7 Plätze frei bis 15. März 2027“. */
function rest({ verbindlich, frist, angaben: { plaetze } }: Schulung): string {
  if (plaetze === undefined) return "";
  const until = frist === undefined ? "" : `, Frist ${dateText(frist).text}`;
  return `, noch ${countText(plaetze - verbindlich, "Platz", "Plätze")} frei${until}`;
}
