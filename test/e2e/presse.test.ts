import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { browserTest } from "./browser-test.ts";
import { publicSite, type BuiltSite } from "./built-site.ts";
import { serve } from "./serve.ts";

const kennung = "2025-12-03-kasse-und-personal-klosterwinkel";
const page = `/berichte/${kennung}/`;

function kitAt({ dir }: BuiltSite, at: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(path.join(dir, at, "presse.zip")));
}

test("the archive for the press holds texts, documents, pictures with credits, data and citation", async () => {
  const built = await publicSite();
  const kit = kitAt(built, page);
  const pictures = Object.keys(kit).filter((name) => name.startsWith("bilder/"));
  assert.equal(pictures.length, 1);
  assert.deepEqual(Object.keys(kit), [
    `${kennung}.docx`,
    `${kennung}.odt`,
    "bericht.json",
    "berichtigungen.txt",
    ...pictures,
    "bildnachweise.txt",
    "kontakt-und-quelle.txt",
    "presse-kurz.txt",
    "presse-lang.txt",
    "zitat.bib",
    "zitat.json",
  ]);
  const besides = [
    `${kennung}.docx`,
    `${kennung}.odt`,
    "presse-kurz.txt",
    "presse-lang.txt",
    "zitat.bib",
    "zitat.json",
  ];
  for (const name of besides)
    assert.deepEqual(Buffer.from(kit[name]!), readFileSync(path.join(built.dir, page, name)), name);
  const published = readFileSync(path.join(built.dir, "daten", `${page.slice(1, -1)}.json`), "utf8");
  assert.deepEqual(JSON.parse(strFromU8(kit["bericht.json"]!)), JSON.parse(published));
  assert.match(strFromU8(kit["kontakt-und-quelle.txt"]!), /presse@ile-klosterwinkel\.example[^]*Über den Verbund:\n/);
  assert.match(strFromU8(kit["berichtigungen.txt"]!), /^Berichtigung vom 16\.\u00a0November\u00a02026: /);
});

test("texts for the press have German signs, paragraphs, and no markup or doubled blanks", async () => {
  const built = await publicSite();
  const { site, dir } = built;
  const kits = site.all("bericht").filter(({ path: at }) => existsSync(path.join(dir, at, "presse-lang.txt")));
  assert.deepEqual(
    kits.map(({ kennung: one }) => one),
    site
      .all("bericht")
      .filter(({ data }) => data.presse)
      .map(({ kennung: one }) => one),
  );
  for (const item of kits) {
    const kit = kitAt(built, item.path);
    for (const name of ["presse-kurz.txt", "presse-lang.txt"]) {
      const text = strFromU8(kit[name]!);
      const wrong =
        /[*_#`|<>\\"\u00ad]|\]\(|\[\[|&\w+;|https?:|\.\.\.| - |[ \u00a0]{2}|^[ \u00a0]|[ \u00a0]$|\n{3}/m.exec(text);
      assert.equal(wrong?.[0], undefined, `${item.kennung}/${name} at ${wrong?.index}`);
      assert.ok(text.includes(item.data.presse!.ortsmarke!), name);
    }
    assert.ok(strFromU8(kit["presse-lang.txt"]!).split("\n\n").length > 4, item.kennung);
  }
});

test("every picture in a kit has its credit and licence beside it, and no metadata", async () => {
  const built = await publicSite();
  let count = 0;
  for (const item of built.site.all("bericht").filter(({ data }) => data.presse)) {
    const kit = kitAt(built, item.path);
    const credits = strFromU8(kit["bildnachweise.txt"]!);
    for (const [name, bytes] of Object.entries(kit)) {
      if (!name.startsWith("bilder/")) continue;
      count += 1;
      const block = credits.split("\n\n").find((one) => one.startsWith(`${name.slice("bilder/".length)} (`));
      assert.match(block ?? "", /\nBild: .+, .+\nSie dürfen das Bild .+\.$/m, name);
      const { exif, xmp, iptc, width } = await sharp(bytes).metadata();
      assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
      assert.ok(width >= 900, name);
    }
  }
  assert.ok(count >= 4);
});

test("citations can be read: braces of BibTeX are balanced, CSL-JSON has its fields, both name the page", async () => {
  const { dir, site } = await publicSite();
  const address = site.absolute(page);
  const bib = readFileSync(path.join(dir, page, "zitat.bib"), "utf8");
  const fields = new Map([...bib.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name, value]));
  assert.match(bib, /^@report\{[\w-]+,\n(?: {2}\w+ = \{.*\},\n)+\}\n$/);
  let depth = 0;
  for (const sign of bib.replaceAll(/\\[{}]/g, "")) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
  assert.equal(fields.get("url"), address);
  const [csl] = JSON.parse(readFileSync(path.join(dir, page, "zitat.json"), "utf8")) as Record<string, unknown>[];
  assert.deepEqual([csl?.["type"], csl?.["URL"]], ["report", address]);
  assert.deepEqual(csl?.["issued"], { "date-parts": [[2025, 12, 3]] });
});

browserTest("a button copies the whole report and says so, and the same text lies beside the page", async (visit) => {
  const built = await publicSite();
  const opened = await visit(built, page, { permissions: ["clipboard-write"] });
  const kit = opened.locator(".presse");
  await kit.getByRole("button", { name: "Ganzer Bericht kopieren" }).click();
  await kit.getByRole("status").filter({ hasText: "kopiert" }).waitFor();
  // No script may read the clipboard here, so it is pasted.
  await opened.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
  });
  await opened.keyboard.press("Control+V");
  const copied = await opened.locator("textarea").last().inputValue();
  const home = await serve(built);
  const hrefs = await kit
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const files = hrefs.filter((href) => !href.startsWith("mailto:"));
  const names = ["presse.zip", "presse-kurz.txt", "presse-lang.txt", "zitat.bib", "zitat.json"];
  for (const name of names) assert.ok(files.includes(`${home}${page.slice(1)}${name}`), name);
  assert.ok(files.some((href) => href.endsWith("-1600.png")));
  assert.equal(readFileSync(path.join(built.dir, page, "presse-lang.txt"), "utf8"), `${copied}\n`);
  // Corrections come before the text, and lead the kit.
  const headings = await opened.locator("h2").allTextContents();
  assert.ok(headings.indexOf("Berichtigung") < headings.indexOf("Bericht"), headings.join());
  assert.match((await kit.locator("section").first().textContent()) ?? "", /^Berichtigung vom/);
});
