import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../html.ts";
import { relativeLinks } from "./relative-links.ts";

const files = new Set([
  "index.html",
  "themen/index.html",
  "themen/a/index.html",
  "themen/a/plan b.odt",
  "bilder/x-480.webp",
  "bilder/x-960.webp",
]);
const root = { origin: "https://hub.example", base: "/" };
const shown = (markup: unknown, address = root): string =>
  relativeLinks(String(markup), "themen/a/index.html", files, address);

test("addresses of the site lead from file to file, with what is asked and where to on the page", () => {
  assert.equal(shown(html`<a href="/">`), '<a href="../../index.html">');
  assert.equal(
    shown(html`<a class="x" href="/themen/?q=a&amp;b#c">`),
    '<a class="x" href="../index.html?q=a&amp;b#c">',
  );
  assert.equal(shown(html`<a href="/themen/a/#oben">`), '<a href="index.html#oben">');
  assert.equal(shown(html`<a href="/themen/a/plan%20b.odt" download>`), '<a href="plan%20b.odt" download>');
  assert.equal(shown(html`<form action="/themen/" method="get">`), '<form action="../index.html" method="get">');
});

test("every picture of a set is found, and a page that moved sends on", () => {
  assert.equal(
    shown(html`<source srcset="/bilder/x-480.webp 480w, /bilder/x-960.webp 960w">`),
    '<source srcset="../../bilder/x-480.webp 480w, ../../bilder/x-960.webp 960w">',
  );
  assert.equal(
    shown(html`<meta http-equiv="refresh" content="0; url=/themen/">`),
    '<meta http-equiv="refresh" content="0; url=../index.html">',
  );
});

test("what is elsewhere, on the page, or text stays as it is", () => {
  for (const kept of [
    '<a href="#a_text">',
    '<a href="https://amt.example/themen/">',
    '<a href="mailto:a@amt.example?subject=/themen/">',
    '<meta name="description" content="/themen/">',
    '<p title="/themen/">href="/themen/" &lt;a href="/themen/"&gt;</p>',
  ])
    assert.equal(shown(kept), kept);
});

test("a link to what is not in the copy is taken away, and never leads out of the folder", () => {
  assert.equal(shown(html`<a href="/redaktion/">`), "<a>");
  assert.equal(shown(html`<a href="/../../etc/passwd">`), "<a>");
  assert.equal(shown(html`<a href="/themen/%2e%2e/%2e%2e/x">`), "<a>");
  assert.equal(shown(html`<a href="/%">`), "<a>");
});

test("a hub below a path, and its own whole address, are known", () => {
  const below = { origin: "https://hub.example", base: "/pfad/" };
  assert.equal(shown(html`<a href="/pfad/themen/">`, below), '<a href="../index.html">');
  assert.equal(shown(html`<a href="/themen/">`, below), "<a>");
  assert.equal(shown(html`<a href="https://hub.example/themen/">`), '<a href="../index.html">');
  assert.equal(shown(html`<a href="https://hub.example/anderes/">`), '<a href="https://hub.example/anderes/">');
  assert.equal(
    shown(html`<a href="https://hub.example.boese.example/themen/">`),
    '<a href="https://hub.example.boese.example/themen/">',
  );
});
