import assert from "node:assert/strict";
import { test } from "node:test";
import type { Kennzahl } from "../model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { register } from "./register.ts";
import { zahlenbild } from "./zahlenbild.ts";
import { zahlenreihen } from "./zahlenreihe.ts";

const akten = (wert: number, rest: Partial<Kennzahl> = {}): Kennzahl => ({ bezeichnung: "Akten", wert, ...rest });
const measures = (kennzahl: Kennzahl, vague = false) =>
  register(
    smallSite([
      entry("bericht", "b", {
        art: "treffen",
        datum: "2022-05-18",
        massnahmen: [{ was: "Zählen", kennzahl }],
        ...(vague ? { datum_beispiel: true } : {}),
      }),
    ]),
  );
const days = (own: readonly Kennzahl[], of: ReturnType<typeof measures> = []) =>
  zahlenreihen(own, of).map(({ zahlen }) => zahlen.map(({ tag, kennzahl }) => `${tag} ${kennzahl.wert}`));

test("a figure of two days is a series, in the order of its days", () => {
  assert.deepEqual(days([akten(5000, { stand: "2023-01-01" }), akten(1, { stand: "2021-01-01" })]), [
    ["2021-01-01 1", "2023-01-01 5000"],
  ]);
});

test("the figure of a measure is of the day of its Bericht, unless that day is not known", () => {
  const own = [akten(5000, { stand: "2023-01-01" })];
  assert.deepEqual(days(own, measures(akten(4200))), [["2022-05-18 4200", "2023-01-01 5000"]]);
  assert.deepEqual(days(own, measures(akten(4200), true)), []);
});

test("another unit, another Verwaltung or the same day make no series", () => {
  const first = akten(1, { stand: "2021-01-01" });
  assert.deepEqual(days([first, akten(2, { stand: "2022-01-01", einheit: "Meter" })]), []);
  assert.deepEqual(days([first, akten(2, { stand: "2022-01-01", verwaltung: "achern" })]), []);
  assert.deepEqual(days([first, akten(2, { stand: "2021-01-01" })]), []);
});

test("the scale of a chart begins at zero, and time runs to the right", () => {
  const {
    null: zero,
    punkte,
    breite,
    hoehe,
  } = zahlenbild([
    { tag: "2021-01-01", wert: 50 },
    { tag: "2022-01-01", wert: 100 },
    { tag: "2023-01-01", wert: -50 },
  ]);
  const [a, b, c] = punkte.map(({ y }) => y);
  assert.ok(b! < a! && a! < zero && zero < c! && c! < hoehe);
  assert.ok(Math.abs(zero - a! - (a! - b!)) <= 1);
  const xs = punkte.map(({ x }) => x);
  assert.ok(xs[0]! > 0 && xs[0]! < xs[1]! && xs[1]! < xs[2]! && xs[2]! < breite);
  const [small, large] = zahlenbild([
    { tag: "2021-01-01", wert: 99 },
    { tag: "2022-01-01", wert: 100 },
  ]).punkte;
  assert.ok(small!.y - large!.y <= 1, "a small change looks small");
});
