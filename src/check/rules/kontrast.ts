import { colourPairs, needed, type ColourPair } from "../../model/colour-pairs.ts";
import { own, type Colours, type Own, type Scheme } from "../../model/colour-tokens.ts";
import { contrast, nearest, type Colour } from "../../model/contrast.ts";
import { hubColours, type Farben } from "../../model/hub-colours.ts";
import { valueAt } from "../../model/value-at.ts";
import { rule } from "../rule.ts";

/** Colours of a hub must be readable for people who see badly, and in sunlight, in light and in dark. */
export default rule({
  name: "kontrast",
  severity: "fehler",
  specificity: 20,
  *checkFields({ entry, data, fields }) {
    if (entry) return;
    const farben = wellFormed(valueAt(data, ["farben"]));
    const colours = hubColours(farben);
    for (const scheme of ["hell", "dunkel"] as const) {
      for (const name of own) {
        const chosen = farben[name]?.[scheme];
        const worst = chosen === undefined ? undefined : worstPair(name, farben, colours[scheme]);
        if (chosen === undefined || !worst) continue;
        const title = fields["farben"]?.properties?.[name]?.title ?? name;
        yield {
          path: ["farben", name, scheme],
          message: `„${title}“ hat in ${scheme === "hell" ? "heller" : "dunkler"} Darstellung zu wenig Kontrast: ${measured(worst, colours[scheme])}`,
          hint: remedy(name, chosen, scheme, farben),
        };
      }
    }
  },
});

/** What can be taken for a colour; other rules report the rest. */
function wellFormed(farben: unknown): Farben {
  const isColour = (value: unknown): value is Colour => typeof value === "string" && /^#[0-9a-f]{6}$/.test(value);
  return Object.fromEntries(
    own.flatMap((name) => {
      const [hell, dunkel] = [valueAt(farben, [name, "hell"]), valueAt(farben, [name, "dunkel"])];
      return isColour(hell) ? [[name, { hell, ...(isColour(dunkel) ? { dunkel } : {}) }]] : [];
    }),
  );
}

/** The least readable pair a chosen colour stands in, if one is not readable; two chosen colours are told of at the one in front. */
function worstPair(name: Own, farben: Farben, colours: Colours): ColourPair | undefined {
  const isOwn = (front: string): boolean => own.some((one) => one === front && farben[one] !== undefined);
  const far = ({ front, on, kind }: ColourPair): number => contrast(colours[front], colours[on]) / needed[kind];
  return colourPairs
    .filter((pair) => far(pair) < 1 && (pair.front === name || (pair.on === name && !isOwn(pair.front))))
    .toSorted((a, b) => far(a) - far(b))[0];
}

const grounds = { grund: "Seite", flaeche: "graue Flächen", mappe: "Mappe" } as const;

function measured({ front, on, kind, use }: ColourPair, colours: Colours): string {
  const ratio = contrast(colours[front], colours[on]);
  return `${colours[front]} (${use}) auf ${colours[on]} (${grounds[on]}) ergibt ${ratioText(ratio)}, nötig sind ${ratioText(needed[kind])}.`;
}

/** Rounded down, so that 4.49 is not called 4.5. */
function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString("de-DE")}:1`;
}

/** Names the nearest colour that would do. */
function remedy(name: Own, chosen: Colour, scheme: Scheme, farben: Farben): string {
  const fits = (candidate: Colour): boolean => {
    const changed = { ...farben, [name]: { ...farben[name], [scheme]: candidate } };
    return worstPair(name, changed, hubColours(changed)[scheme]) === undefined;
  };
  // A ground has to give way to what stands on it.
  const lighter = (name === "mappe") === (scheme === "hell");
  const better = nearest(chosen, lighter ? "#ffffff" : "#000000", fits);
  const word = lighter ? "hellere" : "dunklere";
  return `Wählen Sie eine ${word} Farbe${better === undefined ? "" : `, zum Beispiel „${better}“`}.`;
}
