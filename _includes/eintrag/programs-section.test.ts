import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { programsSection } from "./programs-section.ts";

test("beside each program stand the others that use the same one, never the Verwaltung itself", () => {
  const office = (kennung: string, ...products: string[]) =>
    entry("verwaltung", kennung, {
      titel: `Amt ${kennung}`,
      art: "amt",
      land: "MV",
      fachverfahren: products.map((produkt) => ({ sachgebiet: "kasse", produkt })),
    });
  const site = smallSite([entry("sachgebiet", "kasse"), office("a", "X", "Y"), office("b", "X"), office("c", "Z")]);
  const out = html`${programsSection(site.find("verwaltung", "a")!, smallView(site))?.inhalt}`.toString();
  assert.deepEqual(
    [...out.matchAll(/<a class="kz [^"]*".*?<span class="vh">([^<]*)/g)].map(([, names]) => names),
    ["Amt b"],
  );
});
