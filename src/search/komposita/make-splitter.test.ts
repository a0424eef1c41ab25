import assert from "node:assert/strict";
import { test } from "node:test";
import { germanDictionary } from "./german-dictionary.ts";
import { makeSplitter } from "./make-splitter.ts";

const dictionary = germanDictionary();
const names = new Set(["Ortenburg", "Ennepe-Ruhr-Kreis"]);
const split = makeSplitter({ dictionary, words: new Map(), names });
const show = (words: string): string =>
  words
    .split(" ")
    .map((word) => split(word).join("|"))
    .join(" ");

test("linking elements stay with the part before them", () => {
  assert.equal(
    show("Kassenbuch Amtshilfe Landesamt Kindergeld Hundesteuer"),
    "Kassen|buch Amts|hilfe Landes|amt Kinder|geld Hunde|steuer",
  );
});

test("nouns that always take an s do not begin a compound without it", () => {
  assert.equal(show("Liegenschaftskataster Verwaltungsportal"), "Liegenschafts|kataster Verwaltungs|portal");
});

test("umlauted stems, verbs, adjectives and short forms begin compounds", () => {
  assert.equal(
    show("Häuserzeile Schreibtisch Großstadt Schulweg Zwischenbericht"),
    "Häuser|zeile Schreib|tisch Groß|stadt Schul|weg Zwischen|bericht",
  );
});

test("every boundary of a long compound is found", () => {
  assert.equal(
    show("Gewerbesteuerbescheid Personalvertretungsgesetz"),
    "Gewerbe|steuer|bescheid Personal|vertretungs|gesetz",
  );
});

test("the last part may be inflected", () => {
  assert.equal(
    show("Dienstpläne Kreisarchivs Fachverfahrens Bauhöfen"),
    "Dienst|pläne Kreis|archivs Fach|verfahrens Bau|höfen",
  );
});

test("words with prefixes and suffixes stay whole", () => {
  const words = "Übernahme Verwaltung Körperschaft Teilnehmerin Haushalt Verbraucher Möglichkeit Einwohner Information";
  assert.equal(show(words), words);
});

test("names, abbreviations and words with a capital inside stay whole", () => {
  const words = "Ortenburg Ortenburgs ortenburg Ennepe-Ruhr-Kreis DSGVO eAkte GmbH Heidelberg";
  assert.equal(show(words), words);
});

test("hyphens are kept on the part before them, and what they join is split", () => {
  assert.equal(show("IT-Sicherheitskonzept E-Akte"), "IT-|Sicherheits|konzept E-|Akte");
});

test("adjectives are split when their end is one, and not where only a noun would fit", () => {
  assert.equal(
    show("verwaltungsrechtlich steuerpflichtige elektronische"),
    "verwaltungs|rechtlich steuer|pflichtige elektronische",
  );
});

test("a word in lower case may be a noun that was typed so", () => {
  assert.equal(show("umsatzsteuer"), "umsatz|steuer");
});

test("a word that no dictionary has becomes a part when the hub writes it", () => {
  const own = makeSplitter({ dictionary, words: new Map([["Zappwerk", 3]]), names });
  assert.equal(split("Zappwerkleitung").length, 1);
  assert.deepEqual(own("Zappwerkleitung"), ["Zappwerk", "leitung"]);
  assert.deepEqual(own("Verbandszappwerk"), ["Verbands", "zappwerk"]);
});

test("parts give the word again, whatever it is", () => {
  for (const word of [
    "",
    "-",
    "a-",
    "--",
    "ß",
    "Straßen-",
    "x".repeat(60),
    "İstanbul",
    "Verwaltungsverwaltungsverwaltung",
  ])
    assert.equal(split(word).join(""), word);
});
