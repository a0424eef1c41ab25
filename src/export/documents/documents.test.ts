import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import type { Images } from "../images.ts";
import type { Site } from "../../model/site.ts";
import { prepareDocuments } from "./documents.ts";

const images: Images = { files: [], problems: [], find: () => undefined };
const vorlage = (kennung: string, body: string): ReturnType<typeof entry<"vorlage">> =>
  entry("vorlage", kennung, { art: "satzung", fassungen: [{ nummer: "1.0", datum: "2025-01-02" }] }, body);
const site = (body = "Text."): Site =>
  smallSite([
    vorlage("eins", body),
    vorlage("zwei", "Anderer Text."),
    entry("vorlage", "weg", {
      art: "satzung",
      fassungen: [],
      zurueckgezogen: { datum: "2025-01-02", grund: "Falsch." },
    }),
    entry("thema", "kasse", { status: "laeuft" }),
  ]);

function folder(t: TestContext): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-dokumente-"));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

function bytes(files: readonly { readonly path: string }[]): [string, string][] {
  return files.map((file) => [file.path, "source" in file ? readFileSync(String(file.source), "latin1") : ""]);
}

test("types that say so have four documents beside the page, and withdrawn entries none", async (t) => {
  const small = site();
  const made = await prepareDocuments(small, images, folder(t));
  assert.deepEqual(
    made.files.map((file) => file.path).toSorted(),
    ["eins", "zwei"].flatMap((name) => ["docx", "md", "odt", "txt"].map((end) => `/vorlagen/${name}/${name}.${end}`)),
  );
  const [odt] = made.find(small.find("vorlage", "eins")!);
  assert.equal(odt?.size, statSync(odt!.source).size);
  assert.deepEqual(made.find(small.find("vorlage", "weg")!), []);
});

test("an edit makes one document anew, and two folders get the same bytes", async (t) => {
  const cache = folder(t);
  const first = await prepareDocuments(site(), images, cache);
  const before = readdirSync(cache);
  const again = await prepareDocuments(site(), images, folder(t));
  assert.deepEqual(bytes(again.files), bytes(first.files));
  await prepareDocuments(site("Geändert."), images, cache);
  assert.equal(readdirSync(cache).length - before.length, 5);
});

test("what was damaged or put into the cache is made anew", async (t) => {
  const cache = folder(t);
  const good = bytes((await prepareDocuments(site(), images, cache)).files);
  const names = readdirSync(cache);
  writeFileSync(
    path.join(
      cache,
      names.find((name) => name.endsWith(".odt"))!,
    ),
    "anderes",
  );
  writeFileSync(
    path.join(cache, names.filter((name) => name.endsWith(".json")).at(-1)!),
    '{"odt":{"file":"../x.odt"}}',
  );
  assert.deepEqual(bytes((await prepareDocuments(site(), images, cache)).files), good);
});

test("what was changed since it was last looked at is made anew, and a list of looks that is damaged is not believed", async (t) => {
  const cache = folder(t);
  const good = bytes((await prepareDocuments(site(), images, cache)).files);
  const file = (end: string): string =>
    path.join(
      cache,
      readdirSync(cache).find((name) => name.endsWith(end))!,
    );
  const text = readFileSync(file(".txt"));
  // In place and of the same length, as through a hard link.
  writeFileSync(file(".txt"), text.toReversed());
  assert.deepEqual(bytes((await prepareDocuments(site(), images, cache)).files), good);
  writeFileSync(file(".txt"), text.toReversed());
  const list = file(".liste");
  writeFileSync(list, readFileSync(list, "utf8").replace(/"\d+ /, '"1'));
  assert.deepEqual(bytes((await prepareDocuments(site(), images, cache)).files), good);
});

test("what nobody needed for a month leaves the cache", async (t) => {
  const cache = folder(t);
  const old = path.join(cache, "alt.odt");
  writeFileSync(old, "");
  writeFileSync(path.join(cache, "neu.odt"), "");
  const then = Date.now() / 1000 - 40 * 24 * 60 * 60;
  utimesSync(old, then, then);
  const made = await prepareDocuments(site(), images, cache);
  for (const file of made.files) if ("source" in file) utimesSync(file.source, then, then);
  await prepareDocuments(site(), images, cache);
  assert.equal(statSync(old, { throwIfNoEntry: false }), undefined);
  assert.ok(statSync(path.join(cache, "neu.odt")));
  assert.equal(readdirSync(cache).length, 12);
});

test("drafts lie in a folder below the page they are made for, in all formats", async (t) => {
  const small = smallSite([
    entry("thema", "kasse", { status: "laeuft" }),
    entry("thema", "still", { status: "laeuft" }),
    entry("bericht", "b", { art: "treffen", datum: "2025-01-02", themen: ["kasse"] }),
  ]);
  const made = await prepareDocuments(small, images, folder(t));
  const paths = made.drafts.get("/themen/kasse/entwurf/informationsvorlage")?.map((file) => file.path);
  assert.deepEqual(
    paths,
    ["odt", "docx", "md", "txt"].map((end) => `/themen/kasse/entwurf/informationsvorlage.${end}`),
  );
  for (const path of paths) assert.ok(made.files.some((file) => file.path === path));
  assert.equal(made.drafts.get("/themen/still/entwurf/informationsvorlage"), undefined);
});
