import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../html.ts";
import { parseBody } from "./parse-body.ts";
import type { BodyContext } from "./body-context.ts";
import { renderBody } from "./render-body.ts";

const plain: BodyContext = { resolve: (href) => href, picture: () => undefined, abbreviations: new Map() };
const render = (body: string, context: Partial<BodyContext> = {}): string =>
  renderBody(parseBody(body), { ...plain, ...context })
    .toString()
    .trim();
const count = (text: string, part: string): number => text.split(part).length - 1;

test("a link to a hidden entry leaves its words and takes its tags along", () => {
  const resolve = (href: string): string | null => (href.includes("geheim") ? null : href);
  assert.equal(
    render("Siehe [das *Protokoll*](/themen/geheim/) und [mehr](/themen/a/).", { resolve }),
    '<p>Siehe das <em>Protokoll</em> und <a href="/themen/a/">mehr</a>.</p>',
  );
});

test("links that lead out are marked, links inside are not", () => {
  assert.equal(
    render("[a](https://a.example/) [b](/b/) [c](mailto:c@d.example)"),
    '<p><a href="https://a.example/" class="extern" rel="external">a</a> <a href="/b/">b</a> <a href="mailto:c@d.example">c</a></p>',
  );
});

test("a link with another scheme stays text, also one the resolver makes (safe)", () => {
  assert.doesNotMatch(
    render("[x](javascript:alert(1)) [y](data:text/html,1) [z](//host.example) <javascript:alert(1)>"),
    /<a/,
  );
  assert.equal(render("[x](/a/)", { resolve: () => "javascript:alert(1)" }), "<p>x</p>");
});

test("an address with another scheme is no link for the parser either, which others ask for links (safe)", () => {
  const types = parseBody("[x](javascript:alert(1)) ![y](data:image/png,1) <vbscript:x>").flatMap((token) =>
    (token.children ?? []).map(({ type }) => type),
  );
  assert.deepEqual([...new Set(types)], ["text"]);
});

test("HTML in the source stays text (safe)", () => {
  const out = render('<script>alert(1)</script>\n\nA <b onclick="x">b</b> &lt;i&gt; <!-- c -->\n\n<div>\n\n`<u>`');
  assert.doesNotMatch(out, /<(script|b|i|u|div|!--)/);
  assert.match(out, /&lt;script&gt;/);
});

test("the parser never makes html_inline or html_block, which the renderer prints as they are (safe)", () => {
  const tokens = parseBody(
    "<script>\n\na <b>c</b> [<i>x</i>](/y) `<s>`\n\n<!-- x -->\n\n| <b> |\n| --- |\n| <i> |\n\n[^1]\n\n[^1]: <u>\n",
  );
  const types = new Set(tokens.flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)]));
  assert.deepEqual(
    [...types].filter((type) => type.startsWith("html")),
    [],
  );
});

test("pictures appear only when the page knows them, and never as a loose img", () => {
  const picture: BodyContext["picture"] = (datei, alt) =>
    datei === "plan.png" ? html`<figure>${datei} ${alt}</figure>` : undefined;
  assert.equal(render('![Der "Plan"](plan.png)', { picture }), "<figure>plan.png Der &quot;Plan&quot;</figure>");
  assert.equal(render("Vorher\n\n![x](fremd.png)\n\nNachher", { picture }), "<p>Vorher</p>\n<p>Nachher</p>");
  assert.doesNotMatch(render("Text ![x](https://a.example/x.png) Text", { picture }), /<img/);
});

test("placeholders are marked, and their words are escaped", () => {
  assert.equal(
    render("Die Gemeinde [[Name]] und [[<b>]]."),
    '<p>Die Gemeinde <span class="ph">[[Name]]</span> und <span class="ph">[[&lt;b&gt;]]</span>.</p>',
  );
  assert.equal(render("`[[Name]]`"), "<p><code>[[Name]]</code></p>");
});

const abbreviations = new Map([["ILE", "Integrierte Ländliche Entwicklung"]]);

test("an abbreviation is explained once in a text, at its first place outside links, headings and code", () => {
  const out = render("# ILE\n\n`ILE` [ILE](/x/) und ILE, nochmals ILE.\n\nILE", { abbreviations });
  assert.equal(count(out, "<abbr"), 1);
  assert.match(out, /und <abbr title="Integrierte Ländliche Entwicklung">ILE<\/abbr>, nochmals ILE\./);
});

test("only whole words are abbreviations", () => {
  assert.doesNotMatch(render("ILEs, ILE-Treffen, SILE und ile", { abbreviations }), /<abbr/);
  assert.match(render("(ILE)", { abbreviations }), /\(<abbr/);
});

test("headings go one level down, never below h6, and get ids from their words", () => {
  const out = render("# Größe & Maß\n\n## Zahlen\n\n## Zahlen\n\n###### Tief\n\n## …");
  for (const part of [
    '<h2 id="groesse-und-mass">',
    '<h3 id="zahlen">',
    '<h3 id="zahlen-2">',
    '<h6 id="tief">',
    '<h3 id="abschnitt">',
  ])
    assert.ok(out.includes(part), part);
});

test("numbered paragraphs get an address each, below their heading and only where asked for", () => {
  const body = "(1) Ohne Abschnitt.\n\n## § 1 Zweck\n\n(1) Eins mit **Betonung**.\n\n(2a) Zwei.\n\nKeine Nummer.";
  const out = render(body, { clauses: true });
  assert.deepEqual(
    [...out.matchAll(/class="absatz" id="([^"]+)"/g)].map(([, id]) => id),
    ["absatz-1", "1-zweck-1", "1-zweck-2a"],
  );
  assert.match(
    out,
    /<a href="#1-zweck-1" aria-label="Absatz 1, Adresse dieses Absatzes">\(1\)<\/a><p>Eins mit <strong>Betonung<\/strong>\.<\/p><\/div>/,
  );
  assert.doesNotMatch(render(body), /absatz/);
});

test("no two ids in a text are the same, whatever headings and numbered paragraphs are called", () => {
  const out = render("## Zweck\n\n(1) a\n\n(2) b\n\n(2) c\n\n## Zweck\n\n(1) d\n\n(2) e\n\n## Zweck 2\n", {
    clauses: true,
  });
  const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(ids.length, 8);
  assert.equal(new Set(ids).size, ids.length, ids.join(" "));
});

test("tables have scope, alignment as a class and a region that scrolls by keyboard; no style attribute", () => {
  const out = render("| Jahr | Zahl |\n| --- | ---: |\n| 2025 | 3 |");
  assert.match(out, /<div class="rolle" role="group" aria-label="Tabelle" tabindex="0"><table class="tafel">/);
  assert.match(out, /<th scope="col">Jahr<\/th>\s*<th scope="col" class="r">Zahl<\/th>/);
  assert.match(out, /<td class="r">3<\/td>/);
  assert.doesNotMatch(out, /style=/);
});

test("task lists become checkboxes nobody can click, with their state in words", () => {
  const out = render("- [x] fertig\n- [ ] offen\n- [y] kein Kästchen");
  assert.match(out, /<li class="aufgabe"><input type="checkbox" disabled aria-label="erledigt" checked> fertig/);
  assert.match(out, /<input type="checkbox" disabled aria-label="offen"> offen/);
  assert.match(out, /<li>\[y\] kein/);
});

test("footnotes stand in a section of their own and link both ways", () => {
  const out = render("Text[^a]\n\n[^a]: Quelle.");
  assert.match(out, /<a href="#fn1" id="fnref1">/);
  assert.match(out, /<section class="fussnoten" aria-label="Fußnoten"><ol>\s*<li id="fn1"/);
  assert.match(out, /href="#fnref1"/);
});

test("code blocks are escaped, and their language runs nothing", () => {
  assert.equal(render('```js" onload="x\n<b>\n```'), '<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>');
});

test("rendering does not change the tokens, so that two pages can share them", () => {
  const tokens = parseBody("## Zweck\n\n(1) ILE am 3. Mai 2025 [x](/themen/a/) [[y]]\n\n- [ ] z\n\n![b](b.png)");
  const before = JSON.stringify(tokens);
  const context = { ...plain, abbreviations, clauses: true, picture: () => html`<figure></figure>` };
  const first = renderBody(tokens, context).toString();
  assert.equal(JSON.stringify(tokens), before);
  assert.equal(renderBody(tokens, context).toString(), first);
  renderBody(tokens, { ...plain, resolve: () => null });
  assert.equal(renderBody(tokens, context).toString(), first);
});

test("a footnote inside an unused footnote leaves no end tags behind (safe)", () => {
  assert.equal(render("[^a]: 1. x\n\n       [^b]: y"), "");
  const both = render("A[^b]\n\n[^a]: 1. x\n\n       [^b]: y");
  assert.equal(count(both, "<li"), count(both, "</li>"));
  assert.match(both, /y <a href="#fnref1"/);
});
