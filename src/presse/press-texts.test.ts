import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Item } from "../model/site.ts";
import type { Bericht } from "../model/types.generated.ts";
import { pressTexts } from "./press-texts.ts";

const datum = "2025-12-03";
const item = (data: Partial<Bericht>, body = ""): Item<"bericht"> =>
  smallSite([entry("bericht", "b", { datum, kurzfassung: "Zwei Runden trafen sich.", ...data }, body)]).find(
    "bericht",
    "b",
  )!;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("the short text begins with place, day and sign, as far as they are known and not only an example", () => {
  const short = (data: Partial<Bericht>): string => plain(pressTexts(item(data)).kurz);
  const presse = { ortsmarke: "Haarbach", kuerzel: "ile" };
  assert.deepEqual(
    [
      { presse },
      { presse, datum_beispiel: true },
      { presse: { kuerzel: "ile" } },
      { presse: {}, datum_beispiel: true },
    ].map(short),
    [
      "Haarbach, 3. Dezember 2025 (ile). Zwei Runden trafen sich.",
      "Haarbach (ile). Zwei Runden trafen sich.",
      "3. Dezember 2025 (ile). Zwei Runden trafen sich.",
      "Zwei Runden trafen sich.",
    ],
  );
});

const body = `## Ein *Wort*

Der [Link](/themen/x/) und **fett**, \`Code\`, "Zitat" - und  mehr...[^1]

- eins
- zwei
  - drei

1. erstens

| Was | Euro |
| --- | ---: |
| Miete | 1.200 |

> Gesagt.

![Bild](bild.png)

---

Stelle [[Gemeinde]].

[^1]: Die Note.
`;

test("the long text is the report in paragraphs, with German signs and no trace of markup", () => {
  const { lang } = pressTexts(item({ titel: "Ein Titel", presse: {} }, body));
  assert.deepEqual(plain(lang).split("\n\n"), [
    "Ein Titel",
    "3. Dezember 2025. Zwei Runden trafen sich.",
    "Ein Wort",
    "Der Link und fett, Code, „Zitat“ – und mehr… [1]",
    "– eins\n– zwei\n– drei",
    "1. erstens",
    "Was: Miete; Euro: 1.200",
    "Gesagt.",
    "Stelle [Gemeinde].",
    "Anmerkungen",
    "[1] Die Note.",
  ]);
});

test("voices name nobody who did not release the words, and have quotation marks only when released", () => {
  const zitate = [
    { text: "Ja.", funktion: "Kasse", name: "Erika", freigegeben: true },
    { text: "Nein.", funktion: "Personal", name: "Max", freigegeben: false },
  ];
  const { lang } = pressTexts(item({ presse: {}, zitate }));
  assert.deepEqual(lang.split("\n\n").slice(-3), [
    "Stimmen",
    "„Ja.“ (Erika, Kasse)",
    "Nein. (Personal, sinngemäß wiedergegeben)",
  ]);
});
