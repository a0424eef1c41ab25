import type { Bauteil } from "../bauteil.ts";
import { symbol, symbolNames } from "../components/symbol.ts";

export default {
  titel: "Symbol",
  wann: "Kleine Zeichnung neben ihrem Wort; allein sagt sie nichts.",
  beispiele: () => symbolNames.map((name) => ({ name, inhalt: symbol(name) })),
} satisfies Bauteil;
