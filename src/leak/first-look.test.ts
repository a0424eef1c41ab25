import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { beginSecrets } from "./begin-secrets.ts";
import { passingLetters } from "./letters.ts";
import { loadReaders } from "./load-readers.ts";
import { Matcher, type Pattern } from "./matcher.ts";
import { firstLook } from "./first-look.ts";
import { lookInThreads } from "./look-in-threads.ts";
import { proveNoLeak } from "./prove-no-leak.ts";
import type { Entry } from "../model/entry.ts";

const dir = mkdtempSync(path.join(tmpdir(), "blick-"));
after(() => rmSync(dir, { recursive: true }));
const readerFor = await loadReaders();

const patterns: readonly Pattern[] = [
  { how: "word", letters: "gebuehren" },
  { how: "name", letters: "wasserwerk", name: "themen/wasserwerk", offset: 7 },
  { how: "text", letters: "diegebuehrendeswasserwerks", whole: false, window: 3 },
];
const matcher = new Matcher(patterns);

const hidden = ["Gebühren", "Die Gebühren des Wasserwerks", "themen/wasserwerk", "/Wasserwerk/ Gebu\u0308hren"];
const signs = [" ", "\n", "\r\n", "-", "\u00ad", "„", "😀", "\\", "\t", "%", "&", "x", "."];
const coded = ["&shy;", "&amp;", "&#173;", "%C2%AD", "%20", "\\u00ad", "&gt;", "&lt;b>", "&amp;shy;", "&nbsp;"];
const marks = ["<", ">", "<b>", "<p>", "</p><li>", '<a title="', '">', "<!-- ", " -->", "</script>"];
const junk = fc.constantFrom(...signs, ...coded, ...marks, '<script type="application/ld+json">', '["', '"]');
/** Something hidden with signs put into it, some of which nobody sees. */
const source = fc
  .tuple(fc.constantFrom(...hidden), fc.array(fc.tuple(fc.nat(40), junk), { minLength: 1, maxLength: 4 }))
  .map(([text, into]) => into.reduce((all, [at, sign]) => all.slice(0, at) + sign + all.slice(at), text))
  .chain((text) =>
    fc.constantFrom(text, text.replace("ü", "&#252;"), text.replace("ü", "%C3%BC"), `<a href="${text}">`),
  );

/** Whether a reader finds anything in a file of its own. */
function found(file: string, bytes: Buffer): boolean {
  let hit = false;
  // One by one: that texts of one file stand side by side says nothing.
  for (const text of readerFor(file)!.read(bytes).texts) matcher.find(passingLetters(text), () => (hit = true));
  return hit;
}

test("what a first look finds clear, its reader finds clear too", () => {
  const kinds = {
    "a.html": String,
    "a.xml": String,
    "a.json": (text: string) => JSON.stringify([{ [text]: text }, text]),
  };
  fc.assert(
    fc.property(source, fc.constantFrom(...Object.entries(kinds)), (text, [file, write]) => {
      const bytes = Buffer.from(write(text));
      writeFileSync(path.join(dir, file), bytes);
      const [glance] = firstLook(dir, [file], { patterns, proven: new Set(), own: new Set() }, readerFor);
      assert.ok(!glance!.clear || !found(file, bytes));
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test("plain pages and data are clear at first look, and all parts of the files give what the whole gives", () => {
  writeFileSync(
    path.join(dir, "a.html"),
    '<p title="A &amp; B">Die „Wärme“ wird wärmer: 5 %.</p>\n<a href="?a=%C3%BC">x</a>',
  );
  writeFileSync(path.join(dir, "b.json"), JSON.stringify({ "a\nb": "<p>Ä &amp; <b>x</b></p>", c: [1, null] }));
  writeFileSync(path.join(dir, "c.html"), "<p>Gebühren</p>");
  const files = ["a.html", "b.json", "c.html"];
  const look = (some: readonly string[]) =>
    firstLook(dir, some, { patterns, proven: new Set(), own: new Set() }, readerFor);
  assert.deepEqual(
    look(files).map(({ clear }) => clear),
    [true, true, false],
  );
  assert.deepEqual([...look(files.slice(0, 1)), ...look(files.slice(1))], look(files));
});

test("data in a page is read string by string, also where other pages have some of them", () => {
  const look = (...texts: string[]): boolean[] => {
    const files = texts.map((_, i) => `ld${i}.html`);
    for (const [i, text] of texts.entries())
      writeFileSync(path.join(dir, files[i]!), `<head>\n<script type="application/ld+json">${text}</script>\n</head>`);
    return firstLook(dir, files, { patterns, proven: new Set(), own: new Set() }, readerFor).map(({ clear }) => clear);
  };
  assert.deepEqual(look('{"@graph":["Wärme"]}', '{"@graph":["Wärme","Die Geb\\u00fchren"]}'), [true, false]);
  assert.deepEqual(look('{"@graph":["Wärme"]}', '{"@graph":["Wärme","Gebühren"]}'), [true, false]);
  assert.deepEqual(look('{"@graph":["Wärme"]}', '{"@graph":["Wärme"],"Gebühren":1}'), [true, false]);
  assert.deepEqual(look('{"@graph":["Wärme"]}', "Gebühren"), [true, false]);
});

test("two threads say of many files what one says", async () => {
  writeFileSync(path.join(dir, "d.html"), "<p>Wärme</p>");
  writeFileSync(path.join(dir, "e.html"), "<p>Gebühren</p>");
  const files = ["d.html", "e.html"].flatMap((file) => Array.from({ length: 2000 }, () => file));
  const looked = { patterns, proven: new Set<string>(), own: new Set<string>() };
  const [one, two] = [false, true].map((threads) => lookInThreads(dir, files, looked, readerFor, threads));
  assert.deepEqual(await two, await one);
  assert.equal((await two)!.filter(({ clear }) => clear).length, 2000);
  await assert.rejects(lookInThreads(dir, [...files, "fehlt.html"], looked, readerFor, true), /fehlt\.html/);
});

test("a list longer than the room for letters is looked at to its end", () => {
  const strings = Array.from({ length: 60_000 }, (_, i) => `Wärme ${i}`);
  const look = (last: string): boolean => {
    writeFileSync(path.join(dir, "f.json"), JSON.stringify([...strings, last]));
    return firstLook(dir, ["f.json"], { patterns, proven: new Set(), own: new Set() }, readerFor)[0]!.clear;
  };
  assert.ok(look("Kälte"));
  assert.ok(!look(hidden[1]!));
  strings[30_000] = "Gebühren";
  assert.ok(!look("Kälte"));
});

/** An internal entry with this title. */
const secretEntry = (titel: string): Entry => ({
  typ: "thema",
  kennung: "geheim",
  file: "themen/geheim/index.md",
  data: { titel, sichtbarkeit: "intern" } as unknown as Entry["data"],
  body: "",
  bodyLine: 3,
  files: [],
  locate: () => ({ line: 1, column: 1 }),
});

test("a proof rests on an earlier one only while the same is hidden, and never on a damaged one", async () => {
  const output = path.join(dir, "site");
  const cache = path.join(dir, "cache", "leckprobe");
  mkdirSync(output);
  writeFileSync(path.join(output, "index.html"), "<p>Kläranlagenverbund Haarbach</p>");
  const leaks = async (titel: string): Promise<number> => {
    const options = { project: path.resolve("."), content: dir, output, now: new Date(0), cache };
    return (await proveNoLeak({ ...options, entries: [secretEntry(titel)] })).problems.length;
  };
  assert.equal(await leaks("Wasserwerksübernahme"), 0);
  const list = readFileSync(cache, "utf8");
  assert.equal(await leaks("Wasserwerksübernahme"), 0);
  assert.equal(await leaks("Kläranlagenverbund"), 1);
  assert.equal(await leaks("Kläranlagenverbund"), 1);
  // The list of another proof, with its sum made wrong: what it says of the page is not believed.
  writeFileSync(cache, readFileSync(cache, "utf8") + list.slice(list.indexOf("\n")));
  assert.equal(await leaks("Kläranlagenverbund"), 1);
});

test("what an archive holds is known from an earlier proof, unless a file of an entry may be in it", async () => {
  const output = path.join(dir, "mappen");
  const file = path.join(dir, "p.bin");
  const cache = path.join(dir, "cache", "mappen");
  const listed = `${cache}-archive`;
  mkdirSync(output);
  writeFileSync(file, "Wasser ".repeat(50));
  const zip = zipSync({ "b.txt": readFileSync(file), "c/d.txt": strToU8("Wärme"), "e.txt": strToU8("Luft") });
  writeFileSync(path.join(output, "a.zip"), zip);
  // What is read after an archive does not count as in it.
  writeFileSync(path.join(output, "b.txt"), "Erde");
  const plan: Entry["files"] = [{ name: "p.bin", path: file, size: readFileSync(file).length }];
  const secret = secretEntry("Kläranlagenverbund");
  const open = { ...secret, kennung: "offen", data: { ...secret.data, titel: "Wasser", sichtbarkeit: "oeffentlich" } };
  const prove = (hiddenFiles: Entry["files"], files: Entry["files"]): ReturnType<typeof proveNoLeak> => {
    const entries = [{ ...secret, files: hiddenFiles }, { ...open, files } as Entry];
    return proveNoLeak({ project: path.resolve("."), content: dir, output, now: new Date(0), entries, cache });
  };
  const first = await prove([], plan);
  assert.deepEqual([first.problems, first.proof.read], [[], { archive: 1, eigen: 1, text: 3 }]);
  const list = readFileSync(listed, "utf8");
  assert.equal(list.split("\n").length, 2);
  assert.deepEqual(await prove([], plan), first);
  assert.equal(readFileSync(listed, "utf8"), list);
  // What the list says counts only while its sum is right.
  writeFileSync(listed, list.replace('"text":2', '"text":7'));
  assert.deepEqual(await prove([], plan), first);
  assert.deepEqual((await prove([], [])).proof.read, { archive: 1, text: 4 });
  // What leaks is not listed, so that it leaks again.
  for (const _ of ["once", "again"]) {
    assert.equal((await prove(plan, [])).problems.length, 1);
    assert.equal(readFileSync(listed, "utf8").split("\n").length, 1);
  }
});

test("secrets worked out in another thread find what those of this one find", async () => {
  const output = path.join(dir, "vorab");
  mkdirSync(output);
  writeFileSync(path.join(output, "index.html"), "<p>Kläranlagenverbund Haarbach 7</p>");
  const entries = Array.from({ length: 600 }, () => secretEntry("Kläranlagenverbund"));
  const of = { project: path.resolve("."), content: dir, now: new Date(0), entries };
  const begun = beginSecrets(of)!;
  const proven = await proveNoLeak({ ...of, output, begun });
  assert.deepEqual(proven, await proveNoLeak({ ...of, output }));
  assert.equal(proven.problems.length, 1);
  // Of other entries they are of no use.
  const others = [secretEntry("Wasserwerksübernahme")];
  assert.equal((await proveNoLeak({ ...of, entries: others, output, begun })).problems.length, 0);
});

test("what comes into the output while the proof looks at the rest is looked at too", async () => {
  const output = path.join(dir, "spaeter");
  mkdirSync(output);
  writeFileSync(path.join(output, "index.html"), "<p>Wasser</p>");
  const last = path.join(output, "b.json");
  const prove = (complete: () => Promise<void>): ReturnType<typeof proveNoLeak> => {
    const entries = [secretEntry("Kläranlagenverbund")];
    return proveNoLeak({ project: path.resolve("."), content: dir, output, now: new Date(0), entries, complete });
  };
  const write = (text: string) => (): Promise<void> => writeFile(last, JSON.stringify([text]));
  const { problems, proof } = await prove(write("Wärme"));
  assert.deepEqual([problems, proof.output.files], [[], 2]);
  rmSync(last);
  assert.equal((await prove(write("Kläranlagenverbund"))).problems.length, 1);
  await assert.rejects(
    prove(() => Promise.reject(new Error("no index"))),
    /no index/,
  );
});
