import assert from "node:assert/strict";
import { test } from "node:test";
import { richTextLimits } from "./rich-text-limits.ts";

test("ordinary text, with lists, plain tables, placeholders and pictures, is safe in the rich-text editor", () => {
  const body = `Text mit **fett**, _kursiv_, \`code\` und [Verweis](/themen/kasse/) an [[Name der Gemeinde]].

- eins
  - innen
- zwei

1. erstens

| Jahr | Zahl |
| ---- | ---- |
| 2026 | 12   |

![](treffen.jpg)

> Zitat

1\\. Oktober, a_b_c`;
  assert.deepEqual(richTextLimits(body), []);
});

const damaged: Readonly<Record<string, string>> = {
  Fußnoten: "Text[^1]\n\n[^1]: Quelle",
  "Kästchen einer Checkliste": "- [x] erledigt",
  "eine Liste von Begriffen": "Begriff\n: Erklärung",
  "ausgerichtete Tabellenspalten": "| a |\n| --: |\n| 1 |",
  "Listenpunkte mit Abstand": "- eins\n\n- zwei",
  "zwei Listen ohne Text dazwischen": "- a\n\n* b",
  "Zeichen hinter einem umgekehrten Schrägstrich": "5 \\< 6",
  "einzelne Sterne oder Unterstriche": "5 * 3",
  "kursive Schrift in fetter": "**_beides_**",
  "Verweise mit gesammelten Adressen": "[a][1]\n\n[1]: https://a.example",
};

for (const [name, body] of Object.entries(damaged)) {
  test(`what the rich-text editor damages is named: ${name}`, () => {
    assert.deepEqual(richTextLimits(body), [name]);
  });
}
