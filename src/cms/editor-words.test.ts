import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { editorWords } from "./editor-words.ts";

const typeOf = (typ: string) => schemas.types.find((one) => one.typ === typ)!;

test("remedies name fields and choices as the form does", () => {
  const thema = typeOf("thema");
  assert.equal(
    editorWords("Setzen Sie status: in-pruefung oder ergänzen Sie einen Eintrag mit status: angeregt.", thema),
    "Setzen Sie „Status“: in Prüfung oder ergänzen Sie einen Eintrag mit „Status“: angeregt.",
  );
  assert.equal(
    editorWords("Ergänzen Sie zum Beispiel: ort: Rathaus Haarbach, Sitzungssaal", typeOf("termin")),
    "Ergänzen Sie zum Beispiel: „Ort“: Rathaus Haarbach, Sitzungssaal",
  );
  assert.equal(
    editorWords("Ergänzen Sie zum Beispiel: personen: true", thema),
    "Ergänzen Sie zum Beispiel: „Personen erkennbar“: Ja",
  );
});

test("what is no field stays as it is", () => {
  assert.equal(
    editorWords("Erlaubt sind: jpg, png. Siehe https://a.example/b: c", typeOf("thema")),
    "Erlaubt sind: jpg, png. Siehe https://a.example/b: c",
  );
});
