import assert from "node:assert/strict";
import { test } from "node:test";
import { hubOf } from "../../src/model/hub.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { noEntries } from "./no-entries.ts";

const thema = schemas.types.find(({ typ }) => typ === "thema")!;
const links = (...[entries, options]: Parameters<typeof smallSite>): string[] =>
  [
    ...noEntries(thema, smallView(smallSite(entries, options)))
      .toString()
      .matchAll(/href="([^"]*)"/g),
  ].map(([, url]) => url!);

test("an empty list leads to the page on taking part, else to the hub's mailbox, else to the page about the hub", () => {
  const pages = [entry("seite", "mitmachen"), entry("seite", "ueber-uns")];
  const hub = hubOf({ kontakt: { stelle: "Redaktion", email: "redaktion@hub.example" } });
  assert.deepEqual(links(pages, { hub }), ["/seiten/mitmachen/"]);
  assert.deepEqual(links(pages.slice(1), { hub }), ["mailto:redaktion@hub.example"]);
  assert.deepEqual(links(pages.slice(1)), ["/seiten/ueber-uns/"]);
});

test("editors get the way to a new entry", () => {
  assert.deepEqual(links([], { audience: "vorschau" }), ["/redaktion/#/collections/thema/new"]);
});
