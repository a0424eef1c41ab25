import { html } from "../../src/html.ts";
import { parseBody } from "../../src/text/parse-body.ts";
import { renderBody } from "../../src/text/render-body.ts";
import type { Bauteil } from "../bauteil.ts";

const text = `Ein Absatz mit **Wichtigem**, *Betontem*, \`Wörtlichem\`, [einem Verweis](/begriffe/), der Abkürzung EMA und [[Platzhalter]].[^1]

## Überschrift im Text

### Noch eine Ebene

- Punkt
  - Unterpunkt

1. erstens
2. zweitens

- [x] erledigt
- [ ] offen

Begriff
: Erklärung

> Zitat aus einem Text

| Amt     | Zahl |
| ------- | ---: |
| Kasse   |   12 |
| Meldung |    3 |

[^1]: Eine Fußnote.
`;
const clauses = `## § 1 Zweck

(1) Absätze einer Vorlage haben eine Nummer und eine Adresse.

(2) Platzhalter wie [[Name der Gemeinde]] füllen Sie aus.
`;

export default {
  titel: "Text",
  wann: "Was aus Markdown wird; in Vorlagen bekommen Absätze mit Nummer eine Adresse.",
  beispiele: ({ site }) => {
    const context = {
      resolve: (href: string) => site.url(href),
      picture: () => undefined,
      abbreviations: new Map([["EMA", "Einwohnermeldeamt"]]),
    };
    return [
      { name: "Fließtext", inhalt: html`<div class="lese">${renderBody(parseBody(text), context)}</div>` },
      {
        name: "Vorlage",
        inhalt: html`<div class="lese">${renderBody(parseBody(clauses), { ...context, clauses: true })}</div>`,
      },
    ];
  },
} satisfies Bauteil;
