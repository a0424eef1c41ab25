import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { browserTest } from "../e2e/browser-test.ts";
import { publicSite } from "../e2e/built-site.ts";
import { inTabs, openTabs } from "../e2e/in-tabs.ts";
import { pageKinds } from "../e2e/page-kinds.ts";
import { project } from "../run-script.ts";

// Every kind of page to look at, in a folder that is not committed, and the picture of README.md. Run by
// `npm run bilder`, not by `npm test`: pixels differ between machines.

const folder = path.join(project, ".cache", "seitenbilder");
const widths = [360, 768, 1280] as const;

const nameOf = (url: string): string => url.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "start";

browserTest(
  "every kind of page at three widths, in light and dark, and printed",
  async (visit) => {
    const built = await publicSite();
    const first = await visit(built, "/", { reducedMotion: "reduce" });
    const home = first.url();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await inTabs(await openTabs(first), pageKinds(built), async (page, url) => {
      await page.goto(home + url.slice(1));
      await page.evaluate(async () => {
        // Pictures below the window would be missing.
        for (const image of document.images) image.loading = "eager";
        await Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]);
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const [colorScheme, word] of [
          ["light", "hell"],
          ["dark", "dunkel"],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: path.join(folder, `${nameOf(url)}-${width}-${word}.png`), fullPage: true });
        }
      }
      await page.emulateMedia({ colorScheme: "light" });
      await page.pdf({ path: path.join(folder, `${nameOf(url)}.pdf`), format: "A4", preferCSSPageSize: true });
    });
    console.log(`${folder}: Bilder und Druck von ${pageKinds(built).length} Seiten`);
  },
  /status of 404/,
);

browserTest("the home page for README.md", async (visit) => {
  const page = await visit(await publicSite(), "/", { viewport: { width: 1280, height: 800 } });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, dither: 0, effort: 10 })
    .toFile(path.join(project, "docs/bilder/start.png"));
});
