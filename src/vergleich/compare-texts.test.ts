import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTexts } from "./compare-texts.ts";

/** One line per block: `=` same, `+` new, `-` gone, `~` changed with {-gone-} and {+new+} words. */
function shown(before: string, after: string): string[] {
  const signs = { gleich: "=", neu: "+", entfallen: "-", geaendert: "~" };
  return compareTexts(before, after).map(({ art, teile }) => {
    const text = teile.map((part) =>
      art !== "geaendert" || part.art === "gleich"
        ? part.text
        : part.art === "neu"
          ? `{+${part.text}+}`
          : `{-${part.text}-}`,
    );
    return `${signs[art]} ${text.join("")}`;
  });
}

test("a changed number is marked inside its paragraph, the rest of the text stays unmarked", () => {
  assert.deepEqual(
    shown(
      "## § 1 Zweck\n\nAkten werden 180 Tage aufbewahrt.\n\nSchluss.",
      "## § 1 Zweck\n\nAkten werden 90 Tage aufbewahrt.\n\nSchluss.",
    ),
    ["= § 1 Zweck", "~ Akten werden {-180-}{+90+} Tage aufbewahrt.", "= Schluss."],
  );
});

test("new and dropped blocks stand where they belong, also at both ends", () => {
  const before = "Erster Satz.\n\nBleibt hier.\n\nAlter Schluss fehlt.";
  assert.deepEqual(shown(before, "Bleibt hier.\n\nGanz anderes Ende."), [
    "- Erster Satz.",
    "= Bleibt hier.",
    "- Alter Schluss fehlt.",
    "+ Ganz anderes Ende.",
  ]);
});

test("list items and rows of tables are blocks of their own; markup alone is no change", () => {
  const table = (days: number): string => `| Art | Frist |\n| - | - |\n| Bau und Unterhalt | ${days} |`;
  assert.deepEqual(shown(`- Scanner\n- Drucker\n\n${table(10)}`, `- **Scanner**\n- Toner\n\n${table(30)}`), [
    "= Scanner",
    "- Drucker",
    "+ Toner",
    "= Art | Frist",
    "~ Bau und Unterhalt | {-10-}{+30+}",
  ]);
});

test("a heading never becomes a paragraph that was changed", () => {
  assert.deepEqual(shown("Aufbewahrung der Belege", "## Aufbewahrung der Belege"), [
    "- Aufbewahrung der Belege",
    "+ Aufbewahrung der Belege",
  ]);
});

test("the same text has no change", () => {
  const text = "# A\n\nB [[Gemeinde]] c.\n\n1. eins\n2. zwei";
  assert.ok(compareTexts(text, text).every(({ art }) => art === "gleich"));
});

test("a chapter is found again below a new number, and a paragraph too", () => {
  const before =
    "## § 1 Zweck\n\n(1) Akten werden elektronisch geführt.\n\n## § 2 Fristen\n\n(1) Belege bleiben zehn Jahre.";
  const after =
    "## § 1 Begriffe\n\nAkte ist alles zu einem Vorgang.\n\n## § 2 Zweck\n\n(1) Neu ist dieser Absatz hier.\n\n(2) Akten werden elektronisch geführt.\n\n## § 3 Fristen\n\n(1) Belege bleiben zehn Jahre.";
  assert.deepEqual(shown(before, after), [
    "+ § 1 Begriffe",
    "+ Akte ist alles zu einem Vorgang.",
    "~ § {-1-}{+2+} Zweck",
    "+ (1) Neu ist dieser Absatz hier.",
    "~ ({-1-}{+2+}) Akten werden elektronisch geführt.",
    "~ § {-2-}{+3+} Fristen",
    "= (1) Belege bleiben zehn Jahre.",
  ]);
});
