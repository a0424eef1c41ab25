import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import { readContent } from "../../src/read/read-content.ts";
import { project } from "../run-script.ts";
import { haelften, readAnfragen, type Anfrage } from "./anfragen.ts";
import { korpus, writeKorpus, type KorpusEintrag } from "./korpus.ts";

const schemas = loadSchemas(path.join(project, "schemas"));

test("the same seed gives the same corpus, another one another, and a longer one only adds", () => {
  const small = korpus({ anzahl: 20, saat: 1 });
  assert.deepEqual(korpus({ anzahl: 20, saat: 1 }), small);
  assert.deepEqual(korpus({ anzahl: 40, saat: 1 }).slice(0, small.length), small);
  assert.notDeepEqual(korpus({ anzahl: 20, saat: 2 }), small);
});

test("the corpus is content without a fault, and every entry has a place of its own", async (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "korpus-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const written = writeKorpus(dir, schemas, { anzahl: 100 });
  const content = readContent(dir, schemas.types);
  assert.equal(content.entries.length, written.length);
  assert.deepEqual(check(content, schemas, await loadRules()), []);
  const first = written.find(({ typ }) => typ === "thema");
  assert.match(readFileSync(path.join(dir, "themen", first!.kennung, "index.md"), "utf8"), /^---\ntitel: /);
});

test("every kennung says that it is generated, and none occurs twice", () => {
  const names = korpus({ anzahl: 1000 }).map(({ typ, kennung }) => `${typ}/${kennung}`);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    names.filter((name) => !/\/(\d{4}-\d\d-\d\d-)?korpus-/.test(name)),
    [],
  );
});

test("no generated entry holds all words of a query unless it is judged for it", () => {
  const entries = korpus().map((entry) => ({ id: `${entry.typ}/${entry.kennung}`, words: wordsOf(textOf(entry)) }));
  const wrong = haelften.flatMap(readHalf).flatMap((anfrage) => {
    const asked = askedWords(anfrage);
    const holding = entries.filter(
      ({ id, words }) => !anfrage.urteile.has(id) && asked.every((word) => has(words, word)),
    );
    return holding.slice(0, 1).map(({ id }) => `${anfrage.id} „${anfrage.anfrage}“: ${id}`);
  });
  assert.deepEqual(wrong, []);
});

function readHalf(haelfte: (typeof haelften)[number]): Anfrage[] {
  return readAnfragen(haelfte);
}

/** The words a query is about; „wer“ and „bei“ only when there is nothing longer. */
function askedWords({ anfrage, gemeint }: Anfrage): string[] {
  const words = [...wordsOf(gemeint ?? anfrage)];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}

/** True when a word or, from five letters on, a longer one around it is there. */
function has(words: ReadonlySet<string>, asked: string): boolean {
  return words.has(asked) || (asked.length > 4 && words.values().some((word) => word.includes(asked)));
}

function textOf({ data, body }: KorpusEintrag): string {
  return `${JSON.stringify(data)}\n${body}`;
}

function wordsOf(text: string): Set<string> {
  const folded = text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return new Set(folded.match(/[a-z0-9]+/g) ?? []);
}
