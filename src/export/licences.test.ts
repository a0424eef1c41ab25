import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { create } from "fontkit";
import { schemas } from "../../test/small-site.ts";
import type { OutputFile } from "../model/page.ts";
import { bundleAssets } from "./assets.ts";
import { editorBundle } from "./editor-bundle.ts";
import { licencesFile, noticesOf } from "./licences.ts";

const textOf = (file: OutputFile | undefined): string => (file && "content" in file ? file.content.toString() : "");
const site = await bundleAssets(path.resolve("assets"), { css: "", files: {} });

test("readers get the licence of our font with the words of who holds the rights to each file of it", () => {
  const licences = textOf(site.files.find(({ path: at }) => at === "/lizenzen.txt"));
  assert.match(licences, /SIL OPEN FONT LICENSE/);
  for (const name of readdirSync("assets/fonts")) {
    const font = create(readFileSync(path.join("assets/fonts", name)));
    assert.ok("copyright" in font && licences.includes(font.copyright), name);
  }
});

test("readers get the licence of what makes the search work", () => {
  const licences = textOf(site.files.find(({ path: at }) => at === "/lizenzen.txt"));
  assert.match(licences, /^pagefind \d+\.\d+\.\d+ \(MIT\)$/m);
  assert.ok(licences.includes(readFileSync("node_modules/pagefind/LICENSE/LICENSE", "utf8").trim()));
});

test("editors get the licence of every package inside the editor's program, and those of Decap", async () => {
  const { files } = await editorBundle(schemas);
  const licences = textOf(files.find(({ path: at }) => at.endsWith("/lizenzen.txt")));
  const script = textOf(files.find(({ path: at }) => /\/redaktion-\w+\.js$/.test(at)));
  assert.ok(script.length > 100_000);
  for (const name of ["ajv", "js-yaml", "markdown-it", "prettier", "fastest-levenshtein"])
    assert.match(licences, new RegExp(`^${name} \\d`, "m"));
  const names = files.map(({ path: at }) => path.basename(at));
  assert.ok(names.includes("MIT-Decap-CMS.txt") && names.includes("decap-cms.js.LICENSE.txt"));
});

test("a package without a licence text stops the build", () => {
  assert.throws(() => noticesOf(["node_modules/decap-cms/dist/decap-cms.js"]), /decap-cms has no licence text/);
  assert.deepEqual(noticesOf(["src/html.ts"]), []);
  assert.equal(licencesFile("/a.txt", [{ name: "x", text: "y" }]).path, "/a.txt");
});

test("every file in LICENSES belongs to something that is there", () => {
  assert.deepEqual(readdirSync("LICENSES").toSorted(), ["MIT-Decap-CMS.txt", "OFL-1.1-Fira-Sans.txt"]);
});
