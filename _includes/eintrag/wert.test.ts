import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import type { Field, Json } from "../../src/model/field.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { wert } from "./wert.ts";

const site = smallSite([
  entry("thema", "a", {}, "", [{ name: "plan.pdf", size: 1, path: "/plan.pdf" }]),
  entry("verwaltung", "haarbach", { titel: "Haarbach" }),
]);
const show = (field: Field, value: Json | undefined): string =>
  html`${wert(field, value, site.find("thema", "a")!, smallView(site))}`.toString().replaceAll("\u00a0", " ");

test("a value is shown in German words by what its field says of it", () => {
  const cases: readonly (readonly [field: Field, value: Json, shown: string])[] = [
    [{ type: "boolean" }, true, "ja"],
    [{ type: "boolean" }, false, "nein"],
    [{ type: "number" }, 1234.5, "1.234,5"],
    [{ type: "number", "x-unit": "Euro" }, 1800, "1.800 Euro"],
    [{ type: "string", format: "date" }, "2025-12-03", '<time datetime="2025-12-03">3. Dezember 2025</time>'],
    [{ type: "string", format: "email" }, "a@b.example", '<a href="mailto:a@b.example">a@b.example</a>'],
    [
      { type: "string", format: "uri" },
      "https://www.a.example/",
      '<a href="https://www.a.example/" class="extern" rel="external">a.example</a>',
    ],
    [{ type: "string", "x-source": true }, "Amtsblatt 3", "Amtsblatt 3"],
    [{ type: "string", enum: ["x"], "x-labels": { x: "Iks" } }, "x", "Iks"],
    [
      { type: "string", "x-file": "dokument" },
      "plan.pdf",
      '<a href="/themen/a/plan.pdf" download>Datei (PDF, 1 KB)</a>',
    ],
    [{ type: "string" }, "<b>", "&lt;b&gt;"],
  ];
  for (const [field, value, shown] of cases) assert.equal(show(field, value), shown);
});

test("an address with a scheme that is not allowed is text without a link (safe)", () => {
  assert.doesNotMatch(show({ type: "string", format: "uri" }, "javascript:alert(1)"), /href/);
});

test("nothing is shown for nothing, for a file that is not there, and for an entry that nobody may see", () => {
  for (const [field, value] of [
    [{ type: "string" }, undefined],
    [{ type: "array", items: { type: "string", "x-ref": "verwaltung" } }, ["geheim", "auch-geheim"]],
    [{ type: "string", "x-file": "dokument" }, "fehlt.pdf"],
    [{ type: "array", items: { type: "string" } }, []],
  ] as const) {
    assert.equal(show(field, value as Json | undefined), "");
  }
});

test("a reference becomes a link by the first type that has the kennung", () => {
  assert.equal(
    show({ type: "string", "x-ref": ["partner", "verwaltung"] }, "haarbach"),
    '<a href="/verwaltungen/haarbach/">Haarbach</a>',
  );
});

test("objects become a table of the columns that hold something; an invented one is marked", () => {
  const items: Field = {
    type: "object",
    properties: {
      a: { title: "A", type: "string" },
      b: { title: "B", type: "integer" },
      c: { title: "C", type: "string" },
      beispiel: { type: "boolean" },
    },
  };
  const out = show({ type: "array", title: "Liste", items }, [{ a: "x" }, { a: "y", b: 2, beispiel: true }]);
  assert.deepEqual(
    [...out.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, title]) => title),
    ["A", "B"],
  );
  assert.match(out, /y <span class="bsp bsp-beispiel">/);
});
