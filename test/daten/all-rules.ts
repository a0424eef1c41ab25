import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formats } from "../../src/check/formats.ts";
import { readAtom } from "./atom-rules.ts";
import { readCalendar } from "./calendar-rules.ts";
import { readCsv } from "./csv-rules.ts";
import { readJsonFeed } from "./json-feed-rules.ts";
import { readJsonLd, readTriples } from "./json-ld-rules.ts";

/** Content of files by path: `/daten/feed.xml`. */
export type Files = ReadonlyMap<string, string>;

/** Reads every data file of a site with a foreign parser; fails at the first that breaks its format. Gives how many there were of each. */
export async function readAll(files: Files, origin: string): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  const entries = entryValidator(files, origin);
  for (const [path, text] of files) {
    const kind = /(feed\.json|schema\.json|[a-z]+)$/.exec(path)?.[1] ?? "";
    count[kind] = (count[kind] ?? 0) + 1;
    if (kind === "xml") assert.equal(readAtom(text, path).self, origin + path);
    else if (path.endsWith("feed.json")) assert.equal(readJsonFeed(text, path).feed_url, origin + path);
    else if (kind === "ics") readCalendar(text, path);
    else if (kind === "csv") readCsv(text, path);
    else if (kind === "jsonld") await catalogue(text, path, files, origin);
    else if (kind === "json" && !path.endsWith("index.json")) entries(text, path);
  }
  return count;
}

/** A node as it stands in the page. */
export type GraphNode = Readonly<Record<string, unknown>>;

/** Reads the JSON-LD of a page, of which there is at most one. */
export async function pageGraph(html: string, url: string): Promise<GraphNode[]> {
  const [script, ...others] = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  assert.deepEqual(others, [], url);
  if (!script) return [];
  await readJsonLd(script[1]!, url);
  return (JSON.parse(script[1]!) as { "@graph": GraphNode[] })["@graph"];
}

/** Our own schemas in the words of a validator that is not ours, strictly. */
function entryValidator(files: Files, origin: string): (text: string, path: string) => void {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  for (const [name, format] of Object.entries({ ...formats, "uri-reference": isReference }))
    ajv.addFormat(name, format);
  const schemas = [...files].filter(([path]) => path.endsWith(".schema.json"));
  for (const [, text] of schemas) ajv.addSchema(JSON.parse(text) as object);
  return (text, path) => {
    const found = JSON.parse(text) as { schema?: string; eintraege?: object[]; deleted?: true };
    const list = /^\/daten\/[a-z]+/.exec(path)![0];
    for (const entry of found.eintraege ?? [found]) {
      const valid = ajv.validate(`${origin}${list}.schema.json`, entry);
      assert.ok(valid, `${path}: ${ajv.errorsText(ajv.errors)}`);
    }
  };
}

function isReference(text: string): boolean {
  return URL.canParse(text, "https://x.example/");
}

/** DCAT-AP.de: what a catalogue, a dataset and a distribution must have, and that every file named is there. */
async function catalogue(text: string, path: string, files: Files, origin: string): Promise<void> {
  const triples = await readTriples(text, origin + path);
  const withPredicate = (predicate: string) => triples.filter((line) => line.includes(` <${predicate}> `));
  const dcat = "http://www.w3.org/ns/dcat#";
  const dct = "http://purl.org/dc/terms/";
  const instances = (type: string) =>
    triples.filter((line) => line.includes("22-rdf-syntax-ns#type>") && line.includes(`<${dcat}${type}>`));
  const datasets = instances("Dataset").length;
  assert.equal(instances("Catalog").length, 1);
  assert.ok(datasets > 1);
  assert.equal(withPredicate(`${dcat}dataset`).length, datasets);
  for (const name of ["title", "description", "publisher"])
    assert.equal(withPredicate(dct + name).length, datasets + 1, name);
  for (const name of ["accessURL", "downloadURL"])
    assert.equal(withPredicate(dcat + name).length, instances("Distribution").length, name);
  for (const line of withPredicate(`${dcat}downloadURL`)) {
    const [, address] = /> <([^>]+)> \.$/.exec(line)!;
    assert.ok(files.has(address!.replace(origin, "")), address);
  }
}
