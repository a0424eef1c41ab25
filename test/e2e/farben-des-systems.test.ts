import assert from "node:assert/strict";
import sharp from "sharp";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";

/** What carries meaning by its drawing, and must not melt into the page. */
const drawn = [
  ".stand svg",
  ".kz",
  ".stufe i",
  ".verlauf li > svg",
  ".zeitplan > li",
  ".bsp",
  ".zitat",
  ".hinweis.berichtigung",
  ".grossmarke",
  ".wortmarke svg",
  ".blaettern a",
  ".facetten a[aria-current]",
  ".suchfeld input",
  ".suchfeld button",
  ".ph",
  "mark",
];

/** Pairs that say opposite things by their looks alone, beside the words for screen readers. */
const pairs = [
  [".stufe i.v", ".stufe i:not(.v)"],
  [".blaettern a[aria-current]", ".blaettern li:last-child a"],
] as const;

browserTest("in the colours of the system nothing vanishes that carries meaning", async (visit) => {
  const page = await visit(await publicSite(), "/bauteile/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const cut = async (selector: string): Promise<Buffer> => {
      const box = await page.locator(selector).first().boundingBox();
      assert.ok(box && box.width >= 1 && box.height >= 1, selector);
      const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
      const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
      return sharp(data, { raw: info })
        .extract({ left, top, ...size })
        .resize(24, 24, { fit: "fill" })
        .raw()
        .toBuffer();
    };
    for (const selector of drawn) {
      const pixels = await cut(selector);
      const contrast = Math.max(...pixels) - Math.min(...pixels);
      assert.ok(contrast > 60, `${selector} (${colorScheme}) has a contrast of ${contrast}`);
    }
    for (const [one, other] of pairs) {
      const [a, b] = [await cut(one), await cut(other)];
      const differing = a.filter((value, i) => Math.abs(value - b[i]!) > 60).length;
      assert.ok(differing > a.length / 10, `${one} looks like ${other} (${colorScheme})`);
    }
  }
});
