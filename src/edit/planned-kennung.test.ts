import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { EditFault } from "./edit-fault.ts";
import { freeKennung, plannedKennung } from "./planned-kennung.ts";

const typeOf = (typ: string) => schemas.types.find((type) => type.typ === typ)!;
const [bericht, thema] = [typeOf("bericht"), typeOf("thema")];

const refusal = (run: () => string): string => {
  try {
    return run();
  } catch (error) {
    if (error instanceof EditFault) return error.message;
    throw error;
  }
};

test("a title with umlauts and signs becomes ASCII words, behind the day where the type asks for it", () => {
  const data = { titel: "Größe & Überörtliche Ämter – Straße: 1", datum: "2026-11-22" };
  assert.equal(plannedKennung(bericht, data), "2026-11-22-groesse-und-ueberoertliche-aemter-strasse-1");
  assert.equal(plannedKennung(thema, data), "groesse-und-ueberoertliche-aemter-strasse-1");
});

test("a kennung is no longer than any may be, day included, and cut between words", () => {
  const kennung = plannedKennung(bericht, { titel: "Wort ".repeat(30), datum: "2026-11-22" });
  assert.ok(kennung.length <= 80 && kennung.endsWith("-wort"), kennung);
});

test("a day that is missing or none gives no prefix, since check names it", () => {
  assert.equal(plannedKennung(bericht, { titel: "Treffen" }), "treffen");
  assert.equal(plannedKennung(bericht, { titel: "Treffen", datum: "../../x" }), "treffen");
  assert.equal(plannedKennung(bericht, { titel: "Treffen", datum: 7 }), "treffen");
});

test("a title without Latin letters, none at all, and one with a reserved name are refused", () => {
  assert.match(
    refusal(() => plannedKennung(thema, { titel: "日本語" })),
    /lässt sich kein Ordnername bilden/,
  );
  assert.match(
    refusal(() => plannedKennung(thema, {})),
    /lässt sich kein Ordnername bilden/,
  );
  assert.match(
    refusal(() => plannedKennung(thema, { titel: "Seite" })),
    /„seite“.*Listenseiten/,
  );
  assert.match(
    refusal(() => plannedKennung(thema, { titel: "Con" })),
    /Windows/,
  );
});

test("a kennung that is taken asks for another title", () => {
  const taken = (kennung: string): boolean => kennung === "kasse";
  assert.equal(
    refusal(() => freeKennung(thema, { titel: "Kasse!" }, taken)),
    "Den Ordner themen/kasse gibt es schon. Wählen Sie einen anderen Titel.",
  );
  assert.equal(freeKennung(thema, { titel: "Personal" }, taken), "personal");
});
