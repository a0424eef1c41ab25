import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import type { Page } from "../../src/model/page.ts";
import { select } from "../../src/model/select.ts";
import { readContent } from "../../src/read/read-content.ts";
import { gleichform } from "../../src/search/schreibung/gleichform.ts";
import { schreibungFiles } from "../../src/search/schreibung/schreibung-files.ts";
import { vorschlag } from "../../src/search/schreibung/vorschlag.ts";
import { project } from "../run-script.ts";
import { ohneTreffer, readAnfragen } from "./anfragen.ts";
import { korpus } from "./korpus.ts";

const { types } = loadSchemas(path.join(project, "schemas"));
const { entries } = readContent(path.join(project, "content"), types);
const pages: Page[] = [...select(entries, "oeffentlich", new Date("2026-11-25")), ...korpus()].map(
  ({ data, body }, i) => {
    const content = `${textOf({ ...data, titel: "" })} ${body}`;
    const search = { title: textOf(data["titel"]), content, filters: {}, day: "", meta: {}, also: {} };
    return { path: `/${i}/`, html: "", search };
  },
);
const files = new Map(
  schreibungFiles(pages).map((file) => [
    path.posix.basename(file.path, ".json"),
    "content" in file ? file.content : "",
  ]),
);
const read = new Set<string>();
const suggest = async (query: string): Promise<string | undefined> => {
  const said = await vorschlag(query, (name) => {
    read.add(name);
    return Promise.resolve(JSON.parse(String(files.get(name))) as string[]);
  });
  return said?.q;
};
const anfragen = readAnfragen("entwicklung");

/** Reached: all. */
for (const [klasse, floor] of Object.entries({ tippfehler: 0.9, umlaut: 0.9 }))
  test(`of the queries „${klasse}“ at least ${floor * 100} percent lead to the word that was meant`, async () => {
    const asked = anfragen.filter((anfrage) => anfrage.klasse === klasse);
    const right = await Promise.all(
      asked.map(async ({ anfrage, gemeint = "" }) => {
        const said = await suggest(anfrage);
        return said !== undefined && gleichform(said) === gleichform(gemeint);
      }),
    );
    assert.ok(right.filter(Boolean).length >= floor * asked.length, `${right.filter(Boolean).length}/${asked.length}`);
  });

test("a query about nothing that is here gets no suggestion, not even the name of what is internal", async () => {
  const asked = anfragen.filter(({ klasse }) => klasse === ohneTreffer);
  const said = await Promise.all(asked.map(({ anfrage }) => suggest(anfrage)));
  assert.deepEqual(
    said.filter((one) => one !== undefined),
    [],
  );
});

test("no file of words is larger than 8 KB gzip, and a slip costs few of them", async () => {
  for (const [name, content] of files) assert.ok(gzipSync(content).length <= 8 * 1024, name);
  read.clear();
  await suggest("Kasenverwaltung");
  assert.ok(read.size <= 2);
});

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? Object.values(value).map(textOf).join(" ") : "";
}
