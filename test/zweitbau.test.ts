import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { buildSite, type BuildOptions, type BuildResult } from "../scripts/build-site.ts";
import { project, projectSchemas } from "../scripts/project.ts";
import type { NotesPlace } from "../scripts/render/notes-place.ts";
import { searchBeside } from "../scripts/render/search-beside.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { searchFiles } from "../src/export/search-files.ts";
import { folderHashes } from "./folder-hashes.ts";
import { compareBuildsAgain } from "./vorschau/compared.ts";

const content = path.join(project, "content");
const root = mkdtempSync(path.join(tmpdir(), "kd-zweitbau-"));
after(() => rmSync(root, { recursive: true }));

const notes = (list: string, output: string, more: Partial<NotesPlace> = {}): { readonly notes: NotesPlace } => ({
  notes: { project, list, output, searched: false, spareFrom: 1, ...more },
});

test("after edits of every kind a build that goes on with the one before makes the bytes of a full build", async () => {
  const { published, comparisons } = await compareBuildsAgain(
    content,
    { seed: 11, count: 16, every: 4 },
    { documents: false },
    // By turns in two threads and in one, with a spare output and without.
    (out, dir, time) => ({
      ...notes(path.join(dir, "notizen", "alles"), out, { spareFrom: time % 3 === 0 ? Infinity : 1 }),
      secondThread: time % 2 === 0,
    }),
  );
  assert.equal(comparisons, 4);
  assert.ok(Object.keys(published).length >= 6, JSON.stringify(published));
});

test("so it does with documents and search, and for those who may see more", async () => {
  const threads = { index: searchBeside(1), secondThread: true };
  for (const how of [{ documents: true, index: searchFiles }, { audience: "intern" as const }]) {
    const searched = "index" in how;
    const { comparisons } = await compareBuildsAgain(content, { seed: 7, count: 2, every: 2 }, how, (out, dir) => ({
      ...notes(path.join(dir, "notizen", "alles"), out, { searched }),
      ...(searched ? threads : {}),
    }));
    assert.equal(comparisons, 1);
  }
});

/** A folder with content of its own, built as often as it is asked for, with what became of its files. */
async function workshop(name: string): Promise<{
  readonly inhalt: string;
  readonly out: string;
  readonly list: string;
  readonly build: (more?: Partial<BuildOptions>) => Promise<BuildResult>;
  /** Files of the output that are the same on disk as at the time before. */
  readonly kept: () => readonly string[];
}> {
  const [inhalt, out, list] = ["inhalt", "site", "notizen/alles"].map((one) => path.join(root, name, one)) as [
    string,
    string,
    string,
  ];
  cpSync(content, inhalt, { recursive: true });
  const common = {
    project,
    content: inhalt,
    out,
    audience: "oeffentlich" as const,
    now: new Date("2026-03-01T12:00:00+01:00"),
    schemas: projectSchemas(),
    rules: await loadRules(),
    ...notes(list, out),
  };
  let before: ReadonlyMap<string, bigint> = new Map();
  const inodes = (): ReadonlyMap<string, bigint> =>
    new Map(
      Object.keys(folderHashes(out) ?? {}).map((file) => [file, statSync(path.join(out, file), { bigint: true }).ino]),
    );
  return {
    inhalt,
    out,
    list,
    build: async (more) => {
      before = inodes();
      return buildSite({ ...common, ...more });
    },
    kept: () => [...inodes()].filter(([file, inode]) => before.get(file) === inode).map(([file]) => file),
  };
}

const entryFile = (dir: string): string => path.join(dir, "themen", "kassenarchivierung", "index.md");
const itsPage = path.join("themen", "kassenarchivierung", "index.html");

test("a sentence more in one entry leaves nearly all files as they are", async () => {
  const { inhalt, out, build, kept } = await workshop("satz");
  await build();
  const all = Object.keys(folderHashes(out)!).length;
  writeFileSync(entryFile(inhalt), `${readFileSync(entryFile(inhalt), "utf8")}\nEin Satz mehr.\n`);
  await build();
  assert.match(readFileSync(path.join(out, itsPage), "utf8"), /Ein Satz mehr/);
  assert.ok(!kept().includes(itsPage));
  assert.ok(kept().length > all * 0.75, `${kept().length} of ${all}`);
});

test("what somebody changed in the output is made anew, and so is what is missing", async () => {
  const { out, build, kept } = await workshop("hand");
  await build();
  const right = folderHashes(out);
  writeFileSync(path.join(out, itsPage), "von Hand");
  rmSync(path.join(out, "begriffe", "index.html"));
  await build();
  assert.deepEqual(folderHashes(out), right);
  assert.ok(kept().length > 500);
  // What was changed is in the spare output now.
  await build();
  assert.deepEqual(folderHashes(out), right);
});

test("notes that are damaged, of another day or of another program count for nothing", async () => {
  const { out, list, build, kept } = await workshop("fremd");
  await build();
  const right = folderHashes(out);
  const bytes = readFileSync(list);
  bytes[bytes.length - 9]! ^= 1;
  writeFileSync(list, bytes);
  const none = async (more?: Partial<BuildOptions>): Promise<void> => {
    await build(more);
    assert.deepEqual(
      kept().filter((file) => file.endsWith(".html")),
      [],
    );
  };
  await none();
  assert.deepEqual(folderHashes(out), right);
  await none({ now: new Date("2026-03-02T12:00:00+01:00") });
  await none({ now: new Date("2026-03-02T11:00:00+01:00") });
  await none({ url: "https://anderswo.example/" });
});

test("a build that the check refuses leaves output and notes as they are", async () => {
  const { inhalt, out, list, build, kept } = await workshop("fehler");
  await build();
  const [right, noted] = [folderHashes(out), readFileSync(list)];
  const text = readFileSync(entryFile(inhalt), "utf8");
  writeFileSync(entryFile(inhalt), text.replace(/^titel: .*$/m, "titel: 7"));
  assert.equal((await build({ secondThread: true })).site, undefined);
  assert.deepEqual([folderHashes(out), readFileSync(list)], [right, noted]);
  writeFileSync(entryFile(inhalt), text);
  await build();
  assert.deepEqual(folderHashes(out), right);
  assert.ok(kept().length > 900, String(kept().length));
});

const besideIt = (dir: string, folder = "kassenarchivierung"): string =>
  path.join(dir, "themen", folder, "tabelle.csv");

test("a file beside an entry is published while its text links to it, and no longer", async () => {
  for (const secondThread of [true, false]) {
    const { inhalt, out, build } = await workshop(`verweis-${secondThread}`);
    const text = readFileSync(entryFile(inhalt), "utf8");
    writeFileSync(besideIt(inhalt), "a;b\n");
    for (const linked of [false, true, false]) {
      writeFileSync(entryFile(inhalt), linked ? `${text}\n[Tabelle](tabelle.csv)\n` : text);
      await build({ documents: false, secondThread });
      assert.equal(existsSync(besideIt(out)), linked);
    }
  }
});

test("a file that changes after it was copied is not taken for what was copied", async () => {
  const { inhalt, out, build } = await workshop("mitten");
  const file = besideIt(inhalt);
  writeFileSync(file, "alt");
  writeFileSync(entryFile(inhalt), `${readFileSync(entryFile(inhalt), "utf8")}\n[Tabelle](tabelle.csv)\n`);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const onStep = (step: string): void => {
    if (step !== "Seiten") return;
    // The second thread copies while this one waits.
    for (let i = 0; i < 200 && !existsSync(besideIt(`${out}.neu`)); i++) Atomics.wait(pause, 0, 0, 50);
    writeFileSync(file, "neu");
  };
  await build({ documents: false, secondThread: true, onStep });
  assert.equal(readFileSync(besideIt(out), "utf8"), "alt");
  await build({ documents: false });
  assert.equal(readFileSync(besideIt(out), "utf8"), "neu");
});

test("a file that nobody offers may go while a build is at work", async () => {
  const { inhalt, build } = await workshop("weg");
  writeFileSync(besideIt(inhalt), "a;b\n");
  const onStep = (step: string): void => {
    if (step === "Seiten") rmSync(besideIt(inhalt));
  };
  const how = { audience: "intern" as const, documents: false, secondThread: false };
  assert.ok((await build({ ...how, onStep })).site);
});

test("an internal page says no longer that a Sperrfrist holds, once it is over, on the same day too", async () => {
  const { inhalt, out, build } = await workshop("frist");
  const text = readFileSync(entryFile(inhalt), "utf8")
    .replace(/^sichtbarkeit: .*$/m, "sichtbarkeit: intern\nsperrfrist: 2026-03-01T15:00:00+01:00")
    .replace(/^titel: .*$/m, "titel: Fristprobe")
    .replace("archivierung-kasse", "frueher-fristprobe");
  mkdirSync(path.dirname(besideIt(inhalt, "fristprobe")));
  writeFileSync(path.join(inhalt, "themen", "fristprobe", "index.md"), text);
  const how = { audience: "intern" as const, documents: false };
  assert.ok((await build(how)).site);
  const later = { ...how, now: new Date("2026-03-01T16:00:00+01:00") };
  await build(later);
  const page = path.join(out, "themen", "fristprobe", "index.html");
  const made = readFileSync(page, "utf8");
  await build({ ...later, notes: undefined });
  assert.ok(made === readFileSync(page, "utf8"));
});
