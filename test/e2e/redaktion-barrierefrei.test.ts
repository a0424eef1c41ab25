import assert from "node:assert/strict";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { newEntryPath, startEditor } from "./editor.ts";

declare const window: { axe: { run: (options: object) => Promise<AxeResults> } };

const editor = await startEditor();
/** Everything on the page that Decap did not make. */
const ours = "html, body, .laden, .gruppe, .kd-hinweis, .kd-ja-nein, .kd-verweis, .kd-zeitpunkt, .meldung";

/** Violations of axe whose elements are ours, as „rule selector: reason“. */
async function ourViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // The preview is a page of the site, which its own tests look at.
  const { violations, passes } = await page.evaluate(() =>
    window.axe.run({ iframes: false, resultTypes: ["violations"] }),
  );
  assert.ok(passes.length > 0, "axe looked at something");
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, selector: String(target[0]), why: failureSummary ?? "" })),
  );
  return page.evaluate(
    ([found, ours]) =>
      found
        .filter(({ selector }) => {
          const element = document.querySelector(selector);
          const own = element?.closest(ours);
          return own === element || (own && own !== document.body && own !== document.documentElement);
        })
        .map(({ id, selector, why }) => `${id} ${selector}: ${why}`),
    [found, ours] as const,
  );
}

/** Opens a new Bericht with one item in every list and every section unfolded. */
async function openEverything(page: Page): Promise<void> {
  await page.goto(editor.url + newEntryPath("bericht"));
  await page.getByLabel("Titel", { exact: true }).waitFor();
  const clickAll = async (name: string | RegExp): Promise<void> => {
    // From the last one: what opens puts further buttons behind its own.
    for (const button of (await page.getByRole("button", { name }).all()).toReversed()) await button.click();
  };
  await clickAll(/^Hinzufügen: /);
  await clickAll("Aufklappen");
  // Sections within sections.
  await clickAll("Aufklappen");
  const input = page.getByRole("combobox", { name: /^Verwaltungen/ });
  await input.fill("Amt Rostocker Heide");
  await input.fill("Am");
}

browserTest(
  "axe finds nothing in what is ours: lists, a form with everything open, the media library, messages",
  async (visit) => {
    const page = await visit(editor.url, "redaktion/#/collections/bericht");
    await page.getByRole("link", { name: "Neu: Bericht" }).waitFor();
    assert.deepEqual(await ourViolations(page), []);
    await openEverything(page);
    for (const control of [".kd-verweis li", ".kd-ja-nein", ".kd-zeitpunkt", ".gruppe"])
      assert.ok((await page.locator(control).count()) > 0, control);
    assert.deepEqual(await ourViolations(page), []);
    await page.getByRole("button", { name: "Bild auswählen" }).click();
    const upload = page.locator("input[type=file]");
    await upload.waitFor({ state: "attached" });
    assert.deepEqual(await ourViolations(page), []);
    await upload.setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
    await page.getByRole("dialog", { name: "Das geht so nicht" }).waitFor();
    assert.deepEqual(await ourViolations(page), []);
  },
);

browserTest(
  "what is ours stays light in Decap's light form, and fits at 200 % and in forced colours",
  async (visit) => {
    const page = await visit(editor.url, newEntryPath("bericht"));
    await openEverything(page);
    await page.getByRole("button", { name: "Bild auswählen" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.svg", mimeType: "", buffer: Buffer.from("<svg/>") });
    await page.locator(".meldung").waitFor();
    const colours = (): Promise<string[]> =>
      page.locator(".kd-verweis *, .kd-zeitpunkt *, .kd-ja-nein *, .gruppe, .meldung, .meldung *").evaluateAll((all) =>
        all.map((one) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
          return [one.tagName, color, backgroundColor, borderTopColor].join(" ");
        }),
      );
    const light = await colours();
    assert.ok(light.length > 50);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await colours(), light);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    const edge = page.locator(".meldung, .meldung button, .kd-verweis li");
    // Backgrounds and shadows are gone then: only a line shows where something ends.
    for (const one of await edge.all())
      assert.match(await one.evaluate((element) => getComputedStyle(element).borderTop), /^1px solid rgb\(/);
    await page.setViewportSize({ width: 640, height: 450 });
    const wide = page.locator(".kd-verweis, .kd-zeitpunkt, .kd-ja-nein, .gruppe, .meldung");
    const cut = await wide.evaluateAll((all) =>
      all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(cut, []);
  },
);
