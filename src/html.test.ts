import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeHtml, href, html, raw, safeUrl, type Child } from "./html.ts";

const print = (child: Child): string => html`${child}`.toString();

test("strings are escaped, also inside quoted attributes (safe)", () => {
  assert.equal(print(`<script>&"'`), "&lt;script&gt;&amp;&quot;&#39;");
  const title = `"><img onerror='x'>`;
  assert.equal(html`<a title="${title}">`.toString(), `<a title="&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;">`);
  assert.equal(escapeHtml("nichts zu tun"), "nichts zu tun");
});

test("markup is kept as it is and never escaped twice", () => {
  const inner = html`<b>${"A & B"}</b>`;
  assert.equal(print(inner), "<b>A &amp; B</b>");
  assert.equal(html`<p>${html`${inner}`}</p>`.toString(), "<p><b>A &amp; B</b></p>");
});

test("arrays are joined without commas, however deep, and their strings are escaped (safe)", () => {
  assert.equal(print(["a", ["<", [html`<br>`]], undefined, 1]), "a&lt;<br>1");
  assert.equal(print([]), "");
});

test("undefined, null and false vanish; 0 and the empty string do not turn into words", () => {
  assert.equal(html`a${undefined}b${null}c${false}d${0}e${""}f`.toString(), "abcd0ef");
});

test("raw is the only way past escaping (unsafe)", () => {
  assert.equal(print(raw("<i>x</i>")), "<i>x</i>");
  const forged = { toString: () => "<script>" };
  assert.throws(() => print(forged as unknown as Child));
});

const refused: Readonly<Record<string, string>> = {
  "a script": "javascript:alert(1)",
  "a script in mixed case": "JaVaScRiPt:alert(1)",
  "a script after a tab": "\tjavascript:alert(1)",
  "a script with a line end inside": "java\nscript:alert(1)",
  "a script with a tab before the colon": "javascript\t:alert(1)",
  "a script after a NUL": "\u0000javascript:alert(1)",
  "a script after a character nobody sees": "\u200bjavascript:alert(1)",
  "a document in the address": "data:text/html,<script>",
  "another host without scheme": "//host.example/",
  "another host with a tab between the slashes": "/\t/host.example/",
  "another host written with backslashes": "\\\\host.example",
  "another host written with both slashes": "/\\host.example",
  "a blob": "blob:https://hub.example/1",
  "a feed": "feed:https://hub.example/",
  "an old script language": "vbscript:x",
  "an empty scheme": ":x",
};

for (const [what, url] of Object.entries(refused)) {
  test(`an address may not be ${what} (unsafe)`, () => {
    assert.equal(safeUrl(url), undefined);
    assert.equal(href(url).toString(), "");
  });
}

test("http, https, mailto, tel and addresses without scheme are allowed (safe)", () => {
  for (const url of [
    "https://a.example/?x=1&y=2",
    "HTTP://A.example",
    "mailto:a@b.example",
    "tel:+49",
    "/themen/x/",
    "plan.pdf",
    "#zahlen",
    "?q=a:b",
    "a/b:c",
    "",
  ]) {
    assert.equal(safeUrl(url), url);
  }
});

test("a href attribute is quoted, escaped and carries its own blank", () => {
  assert.equal(html`<a${href('/x?a=1&b="2"')}>`.toString(), '<a href="/x?a=1&amp;b=&quot;2&quot;">');
});
