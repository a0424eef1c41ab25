import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { HtmlValidate, type ConfigData } from "html-validate";
import { project, publicSite, siteUnderPath, type BuiltSite } from "./built-site.ts";
import { addressesOf, exists, metaOf, pagesOf, targetOf, textOf, type SitePage } from "./site-pages.ts";

const sites = [
  ["at the root", publicSite],
  ["under a base path", siteUnderPath],
] as const;

/** One fault in a template is a fault of every page; so many are enough to see it. */
const shown = 20;

/** Fails with the first pages that `fault` finds fault with. */
function assertPages(pages: readonly SitePage[], fault: (page: SitePage) => readonly string[]): void {
  assert.ok(pages.length > 100, "there are pages");
  assert.deepEqual(pages.flatMap((page) => fault(page).map((text) => `${page.url}: ${text}`)).slice(0, shown), []);
}

test("every page is valid HTML by html-validate's recommended rules", async () => {
  const { default: config } = (await import(pathToFileURL(path.join(project, ".htmlvalidate.mjs")).href)) as {
    default: ConfigData;
  };
  const validator = new HtmlValidate(config);
  const faults: string[] = [];
  for (const { url, markup } of pagesOf(await publicSite())) {
    const { results } = await validator.validateString(markup);
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${url}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  assert.deepEqual(faults.slice(0, shown), []);
});

test("every page is German and has exactly one h1, a title and a description", async () => {
  assertPages(pagesOf(await publicSite()), (page) => {
    const faults: string[] = [];
    if (page.tags.find(({ name }) => name === "html")?.attributes["lang"] !== "de") faults.push("lang is not de");
    const headings = page.tags.filter(({ name }) => name === "h1").length;
    if (headings !== 1) faults.push(`${headings} h1`);
    if (!textOf(page, "title")) faults.push("no title");
    if (!metaOf(page, "description")) faults.push("no description");
    return faults;
  });
});

test("titles and descriptions are unique over all pages that may be found", async () => {
  const pages = pagesOf(await publicSite()).filter((page) => metaOf(page, "robots") !== "noindex");
  for (const read of [(page: SitePage) => textOf(page, "title"), (page: SitePage) => metaOf(page, "description")]) {
    const seen = new Map<string | undefined, string>();
    assertPages(pages, (page) => {
      const text = read(page);
      const other = seen.get(text);
      seen.set(text, page.url);
      return other === undefined ? [] : [`same as ${other}: ${text}`];
    });
  }
});

test("no page holds a style attribute, an event handler, an inline style or a script other than JSON-LD", async () => {
  assertPages(pagesOf(await publicSite()), ({ tags }) =>
    tags.flatMap(({ name, attributes }) => {
      const names = Object.keys(attributes).filter((attribute) => attribute === "style" || attribute.startsWith("on"));
      const inline =
        name === "style" ||
        (name === "script" && attributes["src"] === undefined && attributes["type"] !== "application/ld+json");
      return [...names, ...(inline ? [`inline ${name}`] : [])];
    }),
  );
});

test("every picture has width, height and a text", async () => {
  assertPages(pagesOf(await publicSite()), ({ tags }) =>
    tags
      .filter(
        ({ name, attributes }) =>
          name === "img" &&
          !(Number(attributes["width"]) > 0 && Number(attributes["height"]) > 0 && "alt" in attributes),
      )
      .map(({ attributes }) => attributes["src"] ?? "img"),
  );
});

for (const [where, build] of sites) {
  test(`every link and anchor inside the site leads somewhere ${where}`, async () => {
    const built = await build();
    const pages = pagesOf(built);
    const anchors = new Map(
      pages.map(({ url, tags }) => [url, new Set(tags.flatMap(({ attributes: { id } }) => id ?? []))]),
    );
    const { origin } = built.site.address;
    assertPages(pages, (page) =>
      addressesOf(page).flatMap(({ address }) => {
        const target = targetOf(address, page, origin);
        if (!target) return [];
        if (!exists(built, target.url)) return [`${address} leads nowhere`];
        return target.anchor === "" || anchors.get(target.url)?.has(target.anchor)
          ? []
          : [`${address} has no such anchor`];
      }),
    );
  });

  test(`pages and stylesheet load nothing from elsewhere ${where}`, async () => {
    const built = await build();
    const { origin } = built.site.address;
    assertPages(pagesOf(built), (page) =>
      addressesOf(page).flatMap(({ tag, address }) => {
        if (targetOf(address, page, origin)) return [];
        return tag.name === "a" && /^(https?|mailto|tel):/.test(address) ? [] : [`<${tag.name}> ${address}`];
      }),
    );
    assert.deepEqual(stylesheetFaults(built), []);
  });

  test(`canonical addresses and the sitemap name the pages themselves ${where}`, async () => {
    const built = await build();
    const pages = pagesOf(built);
    const { origin } = built.site.address;
    const open = pages.filter((page) => metaOf(page, "robots") !== "noindex");
    assertPages(open, ({ url, tags }) => {
      const canonical = tags.find(({ attributes }) => attributes["rel"] === "canonical")?.attributes["href"];
      return canonical === origin + url ? [] : [`canonical ${canonical}`];
    });
    const listed = [...readFileSync(path.join(built.dir, "sitemap.xml"), "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc = ""]) => loc,
    );
    const known = new Set(open.map(({ url }) => origin + url));
    assert.deepEqual(
      listed.filter((loc) => !known.has(loc)),
      [],
    );
    assert.ok(listed.length > 100);
  });
}

/** A stylesheet names files beside it only. */
function stylesheetFaults({ dir }: BuiltSite): string[] {
  const assets = path.join(dir, "assets");
  const names = readdirSync(assets);
  return names
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => [...readFileSync(path.join(assets, name), "utf8").matchAll(/url\((["']?)(.*?)\1\)|@import/g)])
    .filter(([, , address]) => address === undefined || !(names.includes(address) || address.startsWith("data:")))
    .map(([whole]) => whole);
}
