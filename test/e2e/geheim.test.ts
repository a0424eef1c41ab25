import assert from "node:assert/strict";
import { appendFileSync, globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import type { Entry } from "../../src/model/entry.ts";
import { readContent } from "../../src/read/read-content.ts";
import { buildFor, internalSite, now, project, publicSite, schemas, type BuiltSite } from "./built-site.ts";
import { filesWith, outputOf } from "./output-text.ts";
import { plantedContent, type PlantedContent } from "./planted-entries.ts";

const { entries } = readContent(path.join(project, "content"), schemas.types);
const hidden = entries.filter(isHidden);
const open = entries.filter((entry) => !isHidden(entry));

/** Said here once more, so that a mistake in the site's own words for it is found. */
function isHidden({ data }: Entry): boolean {
  return (
    data.sichtbarkeit !== "oeffentlich" ||
    data.entwurf === true ||
    Date.parse(data.sperrfrist ?? "1970-01-01") > now.getTime()
  );
}

/** What would give an entry away: its names, its files, and every sentence that nobody else says. */
function tracesOf(entry: Entry): string[] {
  const others = open.map(({ body }) => body).join("\n");
  const plainBody = entry.body.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/^[#>|*\-\d. ]+/gm, "");
  // Quotation marks and dashes change on their way to a page.
  const sentences = plainBody
    .split(/(?<=[.?:])\s+|\n+/)
    .filter((text) => text.length > 40 && !/["'–*_`|[\]]|--/.test(text));
  const { titel, kurzfassung } = entry.data;
  return [
    `/${entry.kennung}/`,
    titel,
    kurzfassung,
    ...entry.files.map(({ name }) => name),
    ...sentences.filter((text) => !others.includes(text)),
  ];
}

test("the demonstration content has entries that are hidden, for members and for nobody", () => {
  assert.ok(new Set(hidden.map(({ typ }) => typ)).size >= 5, "of five types");
  assert.ok(hidden.every((entry) => tracesOf(entry).length >= 4));
});

test("the public site holds no trace of a hidden entry in any byte of any file", async () => {
  const output = outputOf(await publicSite());
  const found = hidden.flatMap((entry) =>
    tracesOf(entry).flatMap((trace) => filesWith(output, trace).map((file) => `${file}: ${trace}`)),
  );
  assert.deepEqual(found, []);
});

test("the internal site holds every one of these traces, so they would be found", async () => {
  const output = outputOf(await internalSite());
  const lost = hidden
    .filter(({ data }) => data.entwurf !== true)
    .flatMap((entry) => tracesOf(entry).filter((trace) => filesWith(output, trace).length === 0));
  assert.deepEqual(lost, []);
});

let builds: Promise<{ planted: PlantedContent; forAll: BuiltSite; forMembers: BuiltSite }> | undefined;

/** The planted content and its two sites, made once. */
function plantedSites(): NonNullable<typeof builds> {
  return (builds ??= (async () => {
    const planted = await plantedContent();
    // With an editor, whose files are searched too.
    appendFileSync(path.join(planted.dir, "hub.yaml"), "backend:\n  art: gitlab\n  repo: ort/hub\n  app_id: 4f2a9c\n");
    const forAll = await buildFor({ content: planted.dir, rules: [] });
    const forMembers = await buildFor({ content: planted.dir, rules: [], audience: "intern" });
    return { planted, forAll, forMembers };
  })());
}

test("no field, file, picture or name of a hidden entry of any type reaches the public site", async () => {
  const { planted, forAll } = await plantedSites();
  const output = outputOf(forAll);
  const found = planted.canaries.flatMap(({ word, place, mode }) =>
    filesWith(output, word).map((file) => `${file}: ${place} (${mode})`),
  );
  assert.deepEqual(found, []);
  assert.deepEqual(
    output
      .flatMap(({ name }) => (name.startsWith("redaktion/") ? [name.slice(10).replace(/-[0-9a-f]{10}\./, ".")] : []))
      .toSorted(),
    ["decap/mit-decap-cms.txt", "einstellungen.json", "index.html", "lizenzen.txt", "redaktion.css", "redaktion.js"],
    "the editor is looked into, and nothing of Decap is changed",
  );
  assert.ok(
    schemas.types.every(({ typ }) => filesWith(output, `offen-${typ}-1`).length > 0),
    "entries beside them are there",
  );
});

test("the internal site shows every field of what members may see, nothing of drafts, and no metadata of pictures", async () => {
  const { planted, forMembers } = await plantedSites();
  const output = outputOf(forMembers);
  const wrong = planted.canaries.filter(({ word, mode, place }) => {
    const wanted = mode !== "entwurf" && !place.includes(".metadaten von ");
    return filesWith(output, word).length > 0 !== wanted;
  });
  assert.deepEqual(wrong, []);
  const index = output.filter(({ name }) => name.endsWith(".pf_index"));
  assert.ok(
    planted.canaries.some(({ word }) => filesWith(index, word).length > 0),
    "the packed search index is looked into",
  );
});

test("pictures lose their metadata, place included", async () => {
  const { planted, forAll } = await plantedSites();
  const originals = globSync("*/offen-*/*.jpg", { cwd: planted.dir }).map((name) => path.join(planted.dir, name));
  const copies = globSync("bilder/offen-*", { cwd: forAll.dir }).map((name) => path.join(forAll.dir, name));
  const withMetadata = async (files: readonly string[]): Promise<string[]> => {
    const all = await Promise.all(
      files.map(async (file) => ({ file, ...(await sharp(readFileSync(file)).metadata()) })),
    );
    return all.filter(({ exif, xmp, iptc }) => exif ?? xmp ?? iptc).map(({ file }) => file);
  };
  assert.ok(originals.length > 0 && copies.length >= originals.length);
  assert.deepEqual(await withMetadata(originals), originals);
  assert.deepEqual(await withMetadata(copies), []);
});

test("the public site is the same byte for byte when the hidden entries were never written", async () => {
  const { planted, forAll } = await plantedSites();
  for (const folder of planted.hidden) rmSync(folder, { recursive: true });
  const without = await buildFor({ content: planted.dir, rules: [] });
  const [one, other] = [bytesOf(forAll), bytesOf(without)];
  assert.ok(one.size > 300);
  assert.ok(one.has(path.join("redaktion", "einstellungen.json")));
  assert.deepEqual([...one.keys()], [...other.keys()]);
  assert.deepEqual(
    [...one].filter(([name, content]) => other.get(name) !== content).map(([name]) => name),
    [],
  );
});

/** Every file of a site by name. */
function bytesOf({ dir }: BuiltSite): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
  return new Map(names.toSorted().map((name) => [name, readFileSync(path.join(dir, name), "latin1")]));
}
