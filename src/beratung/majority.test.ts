import assert from "node:assert/strict";
import { test } from "node:test";
import { majorityWord, votesText } from "./majority.ts";

test("the majority follows from the votes; abstentions count for neither side", () => {
  assert.equal(majorityWord({ ja: 12, nein: 0, enthaltungen: 3 }), "einstimmig angenommen");
  assert.equal(majorityWord({ ja: 12, nein: 1 }), "mit Mehrheit angenommen");
  assert.equal(majorityWord({ ja: 1, nein: 12 }), "mit Mehrheit abgelehnt");
  assert.equal(majorityWord({ ja: 6, nein: 6, enthaltungen: 1 }), "bei Stimmengleichheit abgelehnt");
  assert.equal(votesText({ ja: 12, nein: 0, enthaltungen: 1 }), "12 Ja, 0 Nein, 1 Enthaltung");
});
