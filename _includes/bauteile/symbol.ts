import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { symbol, symbolNames } from "../components/symbol.ts";

export default {
  titel: "Symbol",
  wann: "Kleine Zeichnung neben ihrem Wort; allein sagt sie nichts.",
  beispiele: () => [
    { name: "alle", inhalt: symbolNames.map((name) => html`<span class="stand">${symbol(name)}${name}</span> `) },
  ],
} satisfies Bauteil;
