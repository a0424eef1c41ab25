import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite } from "./built-site.ts";

/** More presses than any page needs; a walk that gets lost ends. */
const most = 150;

interface Control {
  readonly text: string;
  /** Takes a file along. */
  readonly file: boolean;
}

/** Moves to the next control. */
async function next(page: Page): Promise<Control> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const control = document.activeElement;
    return { text: control?.textContent?.trim() ?? "", file: control?.hasAttribute("download") ?? false };
  });
}

/** Moves on until a control is the wanted one, and presses it. */
async function press(page: Page, wanted: (control: Control) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    const control = await next(page);
    if (wanted(control)) return page.keyboard.press("Enter");
    passed.push(control.text);
  }
  assert.fail(`not among ${passed.join(" | ")}`);
}

/** Jumps over the head of a page, as its first control offers. */
async function toContent(page: Page): Promise<void> {
  assert.equal((await next(page)).text, "Zum Inhalt springen");
  await page.keyboard.press("Enter");
}

browserTest(
  "with the keyboard alone a reader goes from the home page to a Vorlage and takes a file along",
  async (visit) => {
    const built = await publicSite();
    const page = await visit(built, "/");
    const vorlage = built.site.all("vorlage").find(({ data }) => (data.dateien ?? []).length > 0);
    assert.ok(vorlage);
    await press(page, ({ text }) => text === "Vorlagen");
    await page.waitForURL("**/vorlagen/");
    await toContent(page);
    await press(page, ({ text }) => text === vorlage.data.titel);
    await page.waitForURL(`**${vorlage.url}`);
    await toContent(page);
    const download = page.waitForEvent("download");
    await press(page, ({ file }) => file);
    assert.ok((await stat(await (await download).path())).size > 0);
  },
);
