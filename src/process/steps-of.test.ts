import assert from "node:assert/strict";
import { test } from "node:test";
import { ablauf, ablaufRollen } from "../../_includes/components/ablauf.ts";
import { bpmnOf, weg } from "../../test/process/bpmn-of.ts";
import { models } from "../../test/process/models.ts";
import { drawModel } from "./draw/draw-model.ts";
import type { Modell } from "./modell.ts";
import { readModel } from "./read-model.ts";
import { flat, stepsOf } from "./steps-of.ts";

async function modelOf(xml: string): Promise<Modell> {
  const { modell } = await readModel(xml);
  assert.ok(modell);
  return modell;
}

/** Steps in short: number, title, and where it goes on. */
function short(modell: Modell): readonly string[] {
  return flat(stepsOf(modell).schritte).map(({ nummer, titel, art, wege }) =>
    [nummer, titel || art, ...wege.map((way) => `${way.wenn}>${way.nummer}`)].join(" "),
  );
}

for (const [name, xml] of Object.entries(models))
  test(`text and drawing name the same elements and lead to each other: ${name}`, async () => {
    const modell = await modelOf(xml);
    const words = stepsOf(modell);
    const text = `${String(ablauf(words))}${String(ablaufRollen(words))}`;
    const drawing = String(drawModel(modell, { titel: name, verweise: true }));
    const all = (markup: string, pattern: RegExp): string[] =>
      [...markup.matchAll(pattern)].map(([, id]) => id!).toSorted();
    const drawn = all(drawing, / id="b--([^"]+)"/g);
    assert.equal(drawn.length, modell.knoten.length);
    assert.deepEqual(all(text, / id="s--([^"]+)"/g), drawn);
    assert.deepEqual(all(drawing, /href="#s--([^"]+)"/g), drawn);
    assert.deepEqual([...new Set(all(text, /href="#b--([^"]+)"/g))], drawn);
    for (const { name: title } of modell.knoten) assert.ok(title === "" || text.includes(title), title);
  });

test("a decision names its ways, a loop leads back by its number, a deadline names its step", async () => {
  assert.deepEqual(short(await modelOf(models["antrag"]!)), [
    "1 Antrag ist da",
    "2 Antrag scannen",
    "3 Vollständigkeit prüfen",
    "4 Vollständig? ja>5 nein>7",
    "5 Bescheid erstellen",
    "6 Bescheid ist versandt",
    "7 Unterlagen nachfordern >3",
    "8 Frist abgelaufen",
    "9 Antrag abgelehnt",
  ]);
  const steps = stepsOf(await modelOf(models["antrag"]!)).schritte;
  assert.equal(steps[7]?.art, "Bei Schritt 7 möglich (Zeit)");
  assert.deepEqual(
    steps[6]?.notizen.map(({ wort, text }) => `${wort}: ${text}`),
    ["Hinweis: Zwei Wochen Frist", "Nachricht an Antragstellende Person: "],
  );
});

test("parallel ways meet again, and a subprocess counts its own steps", async () => {
  assert.deepEqual(short(await modelOf(models["ohne-lage"]!)), [
    "1 Los",
    "2 Gleichzeitig >3 >4",
    "3 Raum buchen >5",
    "4 Gäste einladen",
    "5 Warten, bis alles fertig ist",
    "6 Feiern",
    "6.1 Beginn",
    "6.2 Reden",
    "6.3 Schluss",
    "7 Fertig",
  ]);
});

test("a link goes on where its name is caught", async () => {
  const link = '<bpmn:linkEventDefinition id="d" name="Weiter"/>';
  const flow = `<bpmn:intermediateCatchEvent id="C" name="Weiter">${link}</bpmn:intermediateCatchEvent><bpmn:task id="B" name="Danach"/><bpmn:startEvent id="S" name="Los"/><bpmn:intermediateThrowEvent id="T" name="Weiter">${link.replace('"d"', '"e"')}</bpmn:intermediateThrowEvent>${weg("S", "T")}${weg("C", "B")}`;
  assert.deepEqual(short(await modelOf(bpmnOf({ flow }))), ["1 Los", "2 Weiter", "3 Weiter", "4 Danach"]);
});

test("each role lists its steps, also the one without any", async () => {
  const { rollen } = stepsOf(await modelOf(models["antrag"]!));
  assert.deepEqual(
    rollen.map(({ name, schritte }) => [name, schritte.length]),
    [
      ["Antragstellende Person", 0],
      ["Stadt", 0],
      ["Poststelle", 2],
      ["Sachbearbeitung", 7],
    ],
  );
});
