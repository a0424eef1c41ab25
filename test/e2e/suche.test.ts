import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { browserTest } from "./browser-test.ts";
import { publicSite, siteUnderPath, type BuiltSite } from "./built-site.ts";
import { serve } from "./serve.ts";

const bericht = "Kasse und Personal: zwei Fachrunden der ILE Klosterwinkel";
const input = (page: Page) => page.getByRole("searchbox", { name: "Suchwort" });
const status = (page: Page) => page.locator(".ergebnis [role=status]");
const titles = (page: Page): Promise<string[]> => page.locator(".treffer h3").allTextContents();
const box = (page: Page, name: string) =>
  page.locator(".filter").getByRole("checkbox", { name: new RegExp(`^${name} `) });

/** Waits until the live region tells of a search; its text changes last. */
async function told(page: Page, text: string | RegExp): Promise<string> {
  const region = status(page).filter({ hasText: text });
  await region.waitFor();
  return region.innerText();
}

const hits = (text: string): number => Number(/^\d+/.exec(text)?.[0] ?? 0);

browserTest(
  "„Kassenarchivierung“ finds the Thema first and the report of the ILE Klosterwinkel among the first five",
  async (visit) => {
    const page = await visit(await publicSite(), "/suche/");
    await input(page).fill("Kassenarchivierung");
    const text = await told(page, "Treffer für „Kassenarchivierung“");
    const found = await titles(page);
    assert.equal(found[0], "Kassenarchivierung");
    assert.ok(found.slice(0, 5).includes(bericht), found.join("\n"));
    assert.equal(found.length, Math.min(10, hits(text)));
    assert.equal(new URL(page.url()).search, "?q=Kassenarchivierung");
    assert.match(await page.title(), /^Kassenarchivierung: \d+ Treffer – Suche – /);
    assert.equal(await page.locator("h1").innerText(), `${hits(text)} Treffer für „Kassenarchivierung“`);
    assert.equal(await page.locator(".treffer mark").first().innerText(), "Kassenarchivierung");
  },
);

browserTest(
  "other names, spellings and parts of compounds lead to the same entries, without a trace in the excerpts",
  async (visit) => {
    const page = await visit(await publicSite(), "/suche/?q=Archivierung");
    await told(page, "für „Archivierung“");
    const parts = await titles(page);
    // What has the word itself goes before what only has the compound.
    const [itself, compound] = ["Gemeinde Haarbach", "Kassenarchivierung"].map((title) => parts.indexOf(title));
    assert.ok(itself! >= 0 && compound! > itself!, parts.join("\n"));
    assert.doesNotMatch(await page.locator(".treffer").innerText(), /\barchivierung\b/);
    const first = async (q: string): Promise<string | undefined> => {
      await input(page).fill(q);
      await told(page, `für „${q}“`);
      return (await titles(page))[0];
    };
    const akte = ["Elektronische Akte", "E-Akte"];
    for (const q of ["E-Akte", "eAkte", "elektronische Akte"]) assert.ok(akte.includes((await first(q)) ?? ""), q);
    assert.equal(await first("LVB"), await first("Leitende Verwaltungsbeamtin"));
    assert.equal(await first("EMA"), "EMA");
    assert.match((await first("§ 2b UStG")) ?? "", /2b/);
    assert.equal(await first("Straße"), await first("Strasse"));
    assert.equal(await first("Gebühren"), await first("Gebuehren"));
  },
);

browserTest(
  "filters narrow, values of one filter add up, and the counts say beforehand how many remain",
  async (visit) => {
    const page = await visit(await publicSite(), "/suche/?q=Kasse");
    const all = hits(await told(page, "für „Kasse“"));
    const count = async (name: string): Promise<number> =>
      Number(await box(page, name).locator("xpath=..").locator(".zahl > span").first().innerText());
    const [themen, vorlagen] = [await count("Thema"), await count("Vorlage")];
    assert.ok(themen > 0 && vorlagen > 0 && themen + vorlagen < all);
    await box(page, "Thema").check();
    assert.equal(hits(await told(page, new RegExp(`^${themen} Treffer`))), themen);
    assert.equal(await count("Vorlage"), vorlagen);
    await box(page, "Vorlage").check();
    await told(page, new RegExp(`^${themen + vorlagen} Treffer`));
    assert.equal(new URL(page.url()).search, "?q=Kasse&typ=Thema&typ=Vorlage");
    const kinds = await page.locator(".treffer .art").allTextContents();
    assert.ok(
      kinds.every((kind) => /^(Thema|Vorlage)\b/.test(kind)),
      kinds.join("\n"),
    );
    await page.getByRole("link", { name: "Thema (Eingrenzung Typ aufheben)" }).click();
    await told(page, new RegExp(`^${vorlagen} Treffer`));
    assert.equal(await box(page, "Thema").isChecked(), false);
  },
);

for (const [name, site] of [
  ["at the root", publicSite],
  ["under a base path", siteUnderPath],
] as const) {
  browserTest(
    `a link with words and filters opens its search ${name}, and its hits lead to their pages`,
    async (visit) => {
      const built: BuiltSite = await site();
      const page = await visit(built, "/suche/?q=Kassenarchivierung&typ=Bericht&verwaltung=Gemeinde+Haarbach");
      await told(page, "1 Treffer");
      assert.deepEqual(await titles(page), [bericht]);
      assert.equal(await input(page).inputValue(), "Kassenarchivierung");
      assert.equal(await box(page, "Gemeinde Haarbach").isChecked(), true);
      await page.getByRole("link", { name: bericht }).click();
      await page.waitForURL(`**${built.base}berichte/2025-12-03-kasse-und-personal-klosterwinkel/`);
      assert.equal(await page.locator("h1").innerText(), bericht);
      await page.goBack();
      await told(page, "1 Treffer");
    },
  );
}

browserTest("the back button undoes a filter and brings back the search after a hit was read", async (visit) => {
  const page = await visit(await publicSite(), "/suche/?q=Kasse");
  const all = await told(page, "für „Kasse“");
  await box(page, "Thema").check();
  await page.waitForURL("**/suche/?q=Kasse&typ=Thema");
  const narrowed = await told(page, new RegExp(`^(?!${hits(all)} )\\d+ Treffer`));
  await page.goBack();
  assert.equal(await told(page, all), all);
  assert.equal(await box(page, "Thema").isChecked(), false);
  await page.goForward();
  assert.equal(await told(page, narrowed), narrowed);
  assert.equal(await box(page, "Thema").isChecked(), true);
});

browserTest("a search without hits says so and leads to the lists and the alphabet", async (visit) => {
  const page = await visit(await publicSite(), "/suche/?q=Quastenflosserzucht");
  await told(page, "Keine Treffer für „Quastenflosserzucht“.");
  const ways = page.locator(".ergebnis .leer");
  assert.match(await ways.innerText(), /Prüfen Sie die Schreibweise/);
  assert.equal(await ways.getByRole("link", { name: "Berichte" }).getAttribute("href"), "/berichte/");
  assert.equal(await ways.getByRole("link", { name: "A bis Z" }).getAttribute("href"), "/a-z/");
});

browserTest("everything works with the keyboard alone", async (visit) => {
  const page = await visit(await publicSite(), "/suche/");
  const focused = (): Promise<string> =>
    page.evaluate(
      () => (document.activeElement?.closest("label") ?? document.activeElement)?.textContent?.trim() ?? "",
    );
  const tabTo = async (reached: (text: string) => Promise<boolean> | boolean): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await reached(await focused())) return;
    }
    assert.fail("not reached by Tab");
  };
  await status(page).waitFor({ state: "attached" });
  await tabTo(() => input(page).evaluate((field) => field === document.activeElement));
  await page.keyboard.type("Kasse");
  await page.keyboard.press("Enter");
  await told(page, "für „Kasse“");
  await tabTo((text) => text.startsWith("Thema"));
  await page.keyboard.press("Space");
  await page.waitForURL("**/suche/?q=Kasse&typ=Thema");
  assert.match(await focused(), /^Thema/);
  await input(page).focus();
  await tabTo((text) => text === "Zu den Treffern");
  await page.keyboard.press("Enter");
  await tabTo((text) => text.startsWith("Kassenarchivierung"));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/themen/kassenarchivierung/");
});

browserTest("narrowing alone lists entries, newest first, in portions", async (visit) => {
  const page = await visit(await publicSite(), "/suche/?typ=Thema");
  const total = hits(await told(page, "Einträge, neueste zuerst."));
  assert.ok(total > 10);
  assert.equal((await titles(page)).length, 10);
  await page.getByRole("button", { name: "Mehr anzeigen" }).click();
  await page
    .locator(".treffer > li")
    .nth(total - 1)
    .waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement?.closest("li") === document.querySelectorAll(".treffer > li")[10]),
    true,
  );
  assert.equal(await page.getByRole("button", { name: "Mehr anzeigen" }).isVisible(), false);
});

browserTest("on a phone the filters are folded away, and nothing scrolls sideways", async (visit) => {
  const page = await visit(await publicSite(), "/suche/?q=Kasse", { viewport: { width: 360, height: 740 } });
  await told(page, "für „Kasse“");
  assert.equal(await box(page, "Thema").isVisible(), false);
  await page.getByText("Auswahl zeigen").click();
  await box(page, "Thema").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

browserTest("what was typed is never markup", async (visit) => {
  const typed = `<img src=x onerror="document.title='!'"> Kasse`;
  const page = await visit(
    await publicSite(),
    `/suche/?q=${encodeURIComponent(typed)}&typ=${encodeURIComponent("<b>Thema</b>")}`,
  );
  await told(page, "Keine Treffer");
  assert.equal(await page.locator("main :is(img, h1 b, .gewaehlt b)").count(), 0);
  assert.equal(await page.locator(".gewaehlt").textContent(), "<b>Thema</b> (Eingrenzung Typ aufheben)");
});

browserTest(
  "when the index cannot be loaded the page says so and shows the lists",
  async (visit) => {
    const page = await visit(await publicSite(), "/404.html");
    await page.route("**/pagefind/*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(new URL("/suche/?q=Kasse", page.url()).href);
    await page.getByRole("alert").filter({ hasText: "Die Suche ließ sich nicht laden." }).waitFor();
    assert.equal(await page.locator(".ohne-skript").getByRole("link", { name: "Berichte" }).isVisible(), true);
  },
  /404|Suche ließ sich nicht laden/,
);

browserTest(
  "the content security policy is in force: neither an inline script runs nor markup that nobody vouches for",
  async (visit) => {
    const page = await visit(await publicSite(), "/suche/");
    const outcome = await page.evaluate(() => {
      const refused = (act: () => void): boolean => {
        try {
          act();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
      const script = document.createElement("script");
      script.append("document.documentElement.dataset.ran = '1'");
      document.head.append(script);
      return {
        ran: document.documentElement.dataset["ran"] === "1",
        markup: refused(() => (document.createElement("p").innerHTML = "<b>")),
        // Neither a third maker of markup, nor one of ours a second time.
        makers: ["fremd", "suche"].map((name) => refused(() => trustedTypes!.createPolicy(name, {}))),
      };
    });
    assert.deepEqual(outcome, { ran: false, markup: true, makers: [true, true] });
  },
  /Content Security Policy|TrustedHTML|TrustedScript|TrustedTypePolicy/,
);

test("the headers of a host are there, so that the browser tests run under them", async () => {
  const response = await fetch(`${await serve(await siteUnderPath())}suche/`);
  assert.match(
    response.headers.get("content-security-policy") ?? "",
    /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/,
  );
});
