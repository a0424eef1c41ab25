import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { LeakProof } from "../src/leak/prove-no-leak.ts";
import { smallContent } from "./small-content.ts";
import { browserTest } from "./e2e/browser-test.ts";
import { tagsOf } from "./e2e/html-tags.ts";
import { runScript } from "./run-script.ts";
import { schemas } from "./small-site.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "archiv-")));
after(() => rmSync(root, { recursive: true }));

const who = ["-c", "user.name=Redaktion", "-c", "user.email=redaktion@hub.example"];
const dir = path.join(root, "kopie");
const made = await runScript("archive", "--now", "2026-11-20T09:00:00Z", "--out", dir);
const files = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
  .toSorted();
const address = `${pathToFileURL(dir).href}/`;
const textOf = (file: string): string => readFileSync(path.join(dir, file), "utf8");
const pages = files.filter((file) => file.endsWith(".html"));
const tags = new Map(pages.map((file) => [file, tagsOf(textOf(file))]));

test("the command says where the copy lies and how to open it", () => {
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stdout, /index\.html öffnen/);
  assert.ok(pages.length > 300);
});

test("every address in every page leads to a file of the copy, or openly to another host", () => {
  const wrong = [...tags].flatMap(([file, all]) =>
    all.flatMap(({ name, attributes }) =>
      Object.entries(attributes).flatMap(([attribute, value]) =>
        addressesIn(attribute, value).flatMap((url) =>
          leadsToFile(url, file) ? [] : [`${file}: <${name} ${attribute}="${url}">`],
        ),
      ),
    ),
  );
  assert.deepEqual(wrong.slice(0, 5), []);
  const origins = pages.filter((file) =>
    / (?:href|src|action)="https:\/\/www\.kurzer-dienstweg\.example/.test(textOf(file)),
  );
  assert.deepEqual(origins, []);
});

/** Addresses in an attribute that lead into the copy, or would have to. */
function addressesIn(attribute: string, value: string): readonly string[] {
  if (attribute === "srcset") return value.split(", ").map((one) => one.split(" ")[0]!);
  const isAddress = ["href", "src", "action", "data-gesuch"].includes(attribute);
  // What a script reads, or an attribute that nobody thought of.
  const looksLikeOne =
    value.startsWith("/") && !["content", "title", "alt", "aria-label", "data-t", "d"].includes(attribute);
  return (isAddress && !/^(?:https?|mailto|tel):/.test(value)) || looksLikeOne ? [value] : [];
}

const ids = new Map<string, ReadonlySet<string>>();
function idsOf(file: string): ReadonlySet<string> {
  const found = ids.get(file) ?? new Set(tags.get(file)?.flatMap(({ attributes: { id } }) => id ?? []));
  ids.set(file, found);
  return found;
}

/** Whether an address, seen from a page, is a file of the copy with that anchor; a folder is none. */
function leadsToFile(url: string, from: string): boolean {
  if (url.startsWith("/")) return false;
  const [, way = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url)!;
  const file = way === "" ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(way));
  return (
    files.includes(file) &&
    (anchor === undefined || anchor === "" || !file.endsWith(".html") || idsOf(file).has(decodeURIComponent(anchor)))
  );
}

test("pages load nothing but files beside them, and nothing that only a server gives", () => {
  for (const [file, all] of tags) {
    const policy = all.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    assert.match(policy?.attributes["content"] ?? "", /^default-src 'none'; script-src 'self' file:;/, file);
    assert.ok(!all.some(({ name, attributes }) => name === "script" && attributes["type"] === "module"), file);
    assert.ok(
      all.some(({ name, attributes: { href } }) => name === "a" && href?.endsWith("uebergabe.html")),
      file,
    );
  }
  assert.deepEqual(
    files.filter((file) => /^(?:_|pagefind|redaktion|sitemap|robots|manifest)/.test(file)),
    [],
  );
});

test("all data is there as CSV and JSON, all documents as ODT, and all checksums are right", () => {
  const types = schemas.types.filter(({ plural }) => existsSync(path.join(dir, plural)));
  assert.ok(types.length > 10);
  for (const { plural } of types) {
    assert.ok(files.includes(`daten/${plural}.csv`) && files.includes(`daten/${plural}.json`), plural);
    for (const one of readdirSync(path.join(dir, "daten", plural), { withFileTypes: true }))
      assert.ok(one.isDirectory() || one.name.includes("."), one.name);
  }
  const documents = files.filter((file) => file.endsWith(".docx")).map((file) => file.replace(/docx$/, "odt"));
  assert.ok(documents.length > 20);
  assert.deepEqual(
    documents.filter((file) => !files.includes(file)),
    [],
  );
  const lines = files
    .filter((file) => file !== "pruefsummen.txt" && !file.startsWith(".kurzer"))
    .map(
      (file) =>
        `${createHash("sha256")
          .update(readFileSync(path.join(dir, file)))
          .digest("hex")}  ${file}`,
    );
  assert.equal(textOf("pruefsummen.txt"), `${lines.join("\n")}\n`);
});

test("a public copy is proven to hold nothing hidden, in the data of its search either, and has no history", () => {
  const proof = JSON.parse(readFileSync(`${dir}.leak-proof.json`, "utf8")) as LeakProof;
  assert.ok(proof.entries.hidden >= 5);
  assert.deepEqual([proof.result, proof.read["copied-search"]], ["sauber", 1]);
  assert.equal(proof.output.files, files.length);
  const search = textOf("suche/verzeichnis.js");
  const pagesFound = pages.filter((file) => file !== "uebergabe.html" && search.includes(`"../${file}"`));
  assert.ok(pagesFound.length >= proof.entries.public);
  assert.ok(!files.includes("verlauf.bundle"));
});

browserTest("a copy is read, searched and downloaded from without a server", async (visit) => {
  const page = await visit(address, "index.html");
  await page.evaluate(() => document.fonts.ready);
  assert.ok(await page.evaluate(() => document.fonts.check("400 1em 'Fira Sans'")), "our font is there");
  assert.equal(
    files.filter((file) => file.endsWith(".css") && /font-display:\s*optional/.test(textOf(file))).length,
    0,
  );
  await page.fill("main input[type=search]", "Archivierung");
  await page.press("main input[type=search]", "Enter");
  await page.waitForSelector(".treffer li");
  const titles = await page.locator(".treffer h3").allTextContents();
  assert.ok(titles.includes("Kassenarchivierung"), titles.join(", "));
  await page.fill("#q", "Kasenarchivirung");
  await page.getByText("Gezeigt wird, was zu „Kassenarchivierung“ gefunden wurde").waitFor();
  await page.locator(".treffer a", { hasText: /^Kassenarchivierung$/ }).click();
  await page.waitForURL(/\/themen\/kassenarchivierung\/index\.html$/);
  await page.goto(`${address}themen/archivierung-kasse/index.html`);
  await page.waitForURL(/\/themen\/kassenarchivierung\/index\.html$/);
  await page.locator("a[href*='dienstanweisung-kassenarchivierung/index.html']").first().click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".formate a[href$='.odt']")]);
  const odt = unzipSync(readFileSync(await download.path()));
  assert.match(strFromU8(odt["content.xml"]!), /Kassenunterlagen/);
});

test("a small copy is packed the same twice, with its history and a warning, and replaces no foreign folder", async () => {
  const content = smallContent();
  const repo = path.join(root, "hub");
  const inRepo = path.join(repo, "content");
  const git = (...args: readonly string[]): Buffer => execFileSync("git", ["-C", repo, ...who, ...args]);
  try {
    cpSync(content.dir, inRepo, { recursive: true });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "Anfang");
    const zips = ["eins", "zwei"].map((name) => path.join(root, name, "archiv.zip"));
    for (const zip of zips) mkdirSync(path.dirname(zip));
    const foreign = path.join(root, "fremd");
    mkdirSync(foreign);
    writeFileSync(path.join(foreign, "brief.txt"), "wichtig");
    const packed = zips.map((out) => runScript("archive", "--mit-verlauf", "--content", inRepo, "--out", out));
    const refused = await runScript("archive", "--content", inRepo, "--out", foreign);
    for (const { code, stderr } of await Promise.all(packed)) {
      assert.equal(code, 0, stderr);
      assert.match(stderr, /Achtung: verlauf\.bundle enthält alles/);
    }
    assert.deepEqual(readFileSync(zips[0]!), readFileSync(zips[1]!));
    const parts = unzipSync(readFileSync(zips[0]!));
    assert.match(strFromU8(parts["archiv/uebergabe.html"]!), /git clone verlauf\.bundle inhalte/);
    assert.match(strFromU8(parts["archiv/pruefsummen.txt"]!), /^[0-9a-f]{64} {2}verlauf\.bundle$/m);
    assert.match(strFromU8(parts["archiv/verlauf.bundle"]!), /^# v\d git bundle/);

    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /nicht leer und stammt nicht von diesem Programm/);
    assert.deepEqual(readdirSync(foreign), ["brief.txt"]);
  } finally {
    rmSync(content.dir, { recursive: true });
  }
});
