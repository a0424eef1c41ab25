import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../src/html.ts";
import { layout, type Chrome } from "./layout.ts";

const chrome: Chrome = {
  name: "Hub",
  home: "/kd/",
  search: "/kd/suche/",
  nav: [
    { text: "Themen", url: "/kd/themen/" },
    { text: "Berichte", url: "/kd/berichte/" },
  ],
  services: [],
  footer: [],
  css: "/kd/a.css",
  fonts: ["/kd/a.woff2"],
  icon: "/kd/a.svg",
  touchIcon: "/kd/a.png",
  manifest: "/kd/manifest.json",
  theme: { hell: "#fff3dc", dunkel: "#20243a" },
};
const page = { title: "Kasse", description: "Kurz.", crumbs: [], content: html`<h1>Kasse</h1>` };

test("words of an entry are escaped in title, description and crumbs (safe)", () => {
  const evil = `"><script>x</script>`;
  const out = layout(chrome, { ...page, title: evil, description: evil, crumbs: [{ text: evil }] }).toString();
  assert.doesNotMatch(out, /<script>x/);
  assert.match(out, /<title>&quot;&gt;&lt;script&gt;/);
});

test("the title names the hub behind the page, and once only on the home page", () => {
  assert.match(layout(chrome, page).toString(), /<title>Kasse – Hub<\/title>/);
  assert.match(layout(chrome, { ...page, title: "Hub" }).toString(), /<title>Hub<\/title>/);
});

test("the skip link leads to the main part, whose id no heading of a text can have", () => {
  const out = layout(chrome, page).toString();
  const target = /class="sprung" href="#([^"]+)"/.exec(out)?.[1];
  assert.ok(out.includes(`<main id="${target}">`));
  // Ids of headings never contain a low line.
  assert.match(target ?? "", /_/);
});

test("only the navigation entry of the page is marked as current", () => {
  const out = layout(chrome, { ...page, current: "/kd/themen/" }).toString();
  assert.deepEqual(out.match(/<a[^>]*aria-current[^>]*>[^<]*/g), ['<a href="/kd/themen/" aria-current="true">Themen']);
});

test("noindex, canonical address, refresh and banner stand there only when asked for", () => {
  const bare = layout(chrome, page).toString();
  assert.doesNotMatch(bare, /robots|canonical|refresh|class="banner"/);
  const full = layout(
    { ...chrome, banner: "Vorschau" },
    { ...page, noindex: true, canonical: "https://hub.example/", refresh: "/neu/" },
  ).toString();
  for (const part of [
    '<meta name="robots" content="noindex">',
    '<link rel="canonical" href="https://hub.example/">',
    '<meta http-equiv="refresh" content="0; url=/neu/">',
  ])
    assert.ok(full.includes(part), part);
  assert.match(full, /<p class="banner">Vorschau/);
});

test("every header has a search field that works as a plain form", () => {
  assert.match(
    layout(chrome, page).toString(),
    /<header class="kopf">.*<form action="\/kd\/suche\/" method="get"><label[^>]*for="kopf_q">Suche<\/label><input type="search" id="kopf_q" name="q"/s,
  );
});
