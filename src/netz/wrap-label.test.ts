import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapLabel } from "./wrap-label.ts";

/** Lines of at most so many letters. */
const wrap = (text: string, letters: number, most = 2) => wrapLabel(text, most, (part) => part.length <= letters);

test("a name that fits stays whole", () => {
  assert.deepEqual(wrap("Witten", 10), ["Witten"]);
});

test("a name breaks between words, after hyphens and after slashes", () => {
  assert.deepEqual(wrap("Amt Rostocker Heide", 14), ["Amt Rostocker", "Heide"]);
  assert.deepEqual(wrap("Ennepe-Ruhr-Kreis", 12), ["Ennepe-Ruhr-", "Kreis"]);
  assert.deepEqual(wrap("Wetter/Herdecke", 10), ["Wetter/", "Herdecke"]);
  assert.deepEqual(wrap("Stadt.Land.Digital", 12), ["Stadt.Land.", "Digital"]);
});

test("a long word breaks where its parts meet, with a hyphen", () => {
  assert.deepEqual(wrap("Verwaltungsakademie", 12), ["Verwaltungs-", "akademie"]);
  assert.deepEqual(wrap("Verwaltungsrebellen", 12), ["Verwaltungs-", "rebellen"]);
});

test("a long word without such a joint breaks at a syllable", () => {
  assert.deepEqual(wrap("Donaueschingen", 10), ["Donaue-", "schingen"]);
});

test("a hyphen of a break that was not needed does not show", () => {
  assert.deepEqual(wrap("Verwaltungsakademie Ulm", 19), ["Verwaltungsakademie", "Ulm"]);
});

test("what does not fit in the lines there are ends with an ellipsis", () => {
  assert.deepEqual(wrap("Verwaltungsgemeinschaft Oberes Tal", 13), ["Verwaltungs-", "gemeinschaft…"]);
  assert.deepEqual(wrap("Xxxxxxxxxxxxxxxx", 5), ["Xxxx…"]);
});

test("a part of a word that is too long itself breaks again, and what has no syllables anywhere if it may", () => {
  assert.deepEqual(wrap("Ausnahmegenehmigungsverfahren", 12, 4), ["Ausnahmege-", "nehmigungs-", "verfahren"]);
  assert.deepEqual(
    wrapLabel("abcdefgh ij", 4, (part) => part.length <= 3, true),
    ["abc", "def", "gh", "ij"],
  );
});
