import { compareTexts } from "../../src/vergleich/compare-texts.ts";
import { passages } from "../../src/vergleich/passages.ts";
import type { Bauteil } from "../bauteil.ts";
import { vergleich } from "../components/vergleich.ts";

const before = `## § 1 Frist

Die Frist beträgt zwei Wochen.

Anträge sind schriftlich zu stellen.

Alles Weitere regelt die Dienststelle.
`;
const after = `## § 1 Frist

Die Frist beträgt vier Wochen.

Alles Weitere regelt die Dienststelle.

Ausnahmen stehen in der Anlage.
`;

export default {
  titel: "Vergleich",
  wann: "Was sich zwischen zwei Fassungen geändert hat; Vorleseprogramme hören „neu“ und „entfallen“.",
  beispiele: () => [
    {
      name: "geändert, neu, entfallen, unverändert",
      inhalt: vergleich({ stellen: passages(compareTexts(before, after)) }),
    },
  ],
} satisfies Bauteil;
