import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../model/content.ts";
import { loadSchemas } from "../model/load-schemas.ts";
import { emptyHub } from "../read/hub-of-text.ts";
import { entryOfText } from "../read/entry-of-text.ts";
import type { TypeName } from "../model/types.generated.ts";
import type { Entry } from "../model/entry.ts";
import { worldOf } from "./world.ts";
import ortsname from "./rules/ortsname.ts";

const schemas = loadSchemas("schemas");

function misspelt(body: string): string[] {
  const entries = [entryAt("verwaltung", "haarbach", ""), entryAt("thema", "a", body)];
  const content: Content = { entries, hub: emptyHub, problems: [] };
  const world = worldOf(content, schemas);
  return world.sources.flatMap((source) =>
    [...(ortsname.checkFields?.(source, world) ?? [])].map(
      ({ message, column }) => `${column} ${message.split("“")[0]}`,
    ),
  );
}

function entryAt(typ: TypeName, kennung: string, body: string): Entry {
  const entry = entryOfText(
    { typ, kennung, file: `${typ}/${kennung}/index.md`, files: [] },
    `---\ntitel: Gemeinde Haarbach\n---\n${body}`,
  );
  assert.ok(!("rule" in entry));
  return entry;
}

test("a place with one wrong letter is found, and again where a digit is stuck to it", () => {
  assert.deepEqual(misspelt("In Harbach und 2Harbach und Harbach2"), [
    "4 Der Text enthält „Harbach",
    "17 Der Text enthält „Harbach",
    "29 Der Text enthält „Harbach",
  ]);
});

test("what only stands with digits stuck to it, inside a longer word or in code is no place", () => {
  assert.deepEqual(misspelt("Harbach2, Haar2bach, AltHarbach, `Harbach`, [a](Harbach)"), []);
});

test("what also stands in lower case is an ordinary word", () => {
  assert.deepEqual(misspelt("Harbach ist harbach"), []);
});
