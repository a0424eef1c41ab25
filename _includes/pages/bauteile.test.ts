import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { bauteilePage } from "./bauteile.ts";

const includes = path.resolve(import.meta.dirname, "..");
const names = (folder: string): string[] =>
  globSync("*.ts", { cwd: path.join(includes, folder) })
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => name.replace(".ts", ""))
    .toSorted();
const page = bauteilePage(smallView(smallSite([])));

/** Nothing a reader sees by itself; others use it. */
const tools = ["file-symbol", "json-ld", "netzkachel", "netztext"];
const components = names("components").filter((name) => !tools.includes(name));
/** Shown there although no component makes it. */
const others = ["text"];
/** Parts of every page, so of this one too: what they print. */
const framing: Readonly<Record<string, string>> = {
  abteilung: '<section class="zeile" aria-labelledby="a_abteilung">',
  kopfsuche: '<search class="kopfsuche"',
  krumen: '<nav class="krumen"',
  seitenkopf: '<header class="kopfzeile">',
};

test("every component is on the page of components, and nothing else is", () => {
  assert.deepEqual(names("bauteile"), [...components, ...others].toSorted());
  for (const name of names("bauteile")) assert.ok(page.html.includes(`aria-labelledby="a_${name}"`), name);
});

test("every component there is made by itself and shows at least one state", () => {
  for (const name of components) {
    const part = framing[name];
    if (part !== undefined) {
      assert.ok(page.html.includes(part), name);
      continue;
    }
    assert.ok(
      readFileSync(path.join(includes, "bauteile", `${name}.ts`), "utf8").includes(`"../components/${name}.ts"`),
      name,
    );
    const section = page.html.split(`aria-labelledby="a_${name}"`)[1]!.split("</section>")[0]!;
    assert.match(section, /<h3 class="spaltenkopf">[^<]+<\/h3><div>./, name);
  }
});

test("search engines, the search and the sitemap leave the page of components out", () => {
  assert.match(page.html, /<meta name="robots" content="noindex">/);
  assert.equal(page.search, undefined);
  assert.equal(page.hidden, true);
});
