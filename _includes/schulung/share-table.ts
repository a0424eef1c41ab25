import { html, type Child, type Html } from "../../src/html.ts";
import { sharesOf, splitBase, type Anteil } from "../../src/schulung/anteile.ts";
import { priceOf } from "../../src/schulung/kosten.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { euroText } from "../../src/text/euro-text.ts";
import { numberText } from "../../src/text/numbers.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { reference } from "../eintrag/reference.ts";
import type { View } from "../view.ts";

/** Who has promised how many seats, and what falls to each; undefined while nobody has. */
export function shareTable(schulung: Schulung, view: View): Html | undefined {
  const shares = sharesOf(schulung);
  if (schulung.zusagen.length === 0) return undefined;
  const base = splitBase(schulung);
  const price = base === 0 ? undefined : priceOf(schulung, base);
  const reserved = schulung.vorbehalt > 0;
  const row = (name: Child, { personen, vorbehalt, betrag }: Omit<Anteil, "verwaltung" | "beispiel">): Child[] => [
    name,
    numberText(personen),
    ...(reserved ? [vorbehalt > 0 && numberText(vorbehalt)] : []),
    ...(price === undefined ? [] : [betrag !== undefined && personen > 0 && euroText(betrag)]),
  ];
  const total = { personen: Math.max(base, schulung.verbindlich), vorbehalt: schulung.vorbehalt, betrag: price };
  return tafel({
    titel: "Zusagen und Anteile",
    spalten: [
      { titel: "Verwaltung" },
      { titel: "Verbindlich", zahl: true },
      ...(reserved ? [{ titel: "Unter Vorbehalt", zahl: true }] : []),
      ...(price === undefined ? [] : [{ titel: `Anteil bei ${numberText(base)} Personen`, zahl: true }]),
    ],
    zeilen: [
      ...shares.map((one) => row(nameOf(one, view), one)),
      ...(shares.length > 1 ? [row("Zusammen", total)] : []),
    ],
  });
}

function nameOf({ verwaltung, beispiel }: Anteil, view: View): Child {
  if (verwaltung === undefined) return "noch offen bis zur Mindestzahl";
  return html`${reference("verwaltung", verwaltung, view) ?? "weitere Verwaltung"}${beispiel && html` ${marke({ art: "beispiel" })}`}`;
}
