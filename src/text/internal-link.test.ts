import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { internalLink } from "./internal-link.ts";

const read = (href: string): string | undefined => {
  const link = internalLink(href, schemas.types);
  return link && `${link.typ} ${link.kennung} ${link.file}#${link.anchor}`;
};

test("a link to an entry is read with or without the last slash, with anchor, query and file", () => {
  assert.equal(read("/themen/kasse/"), "thema kasse #");
  assert.equal(read("/themen/kasse"), "thema kasse #");
  assert.equal(read("/themen/kasse/#zahlen-2"), "thema kasse #zahlen-2");
  assert.equal(read("/themen/kasse#zahlen"), "thema kasse #zahlen");
  assert.equal(read("/themen/kasse/?von=brief#zahlen"), "thema kasse #zahlen");
  assert.equal(read("/themen/kasse/zahlen.csv"), "thema kasse zahlen.csv#");
});

test("lists, other pages and addresses outside are no links to an entry", () => {
  const others = [
    "/themen/",
    "/themen/nach/status/laeuft/",
    "/themen/seite/2/",
    "/themen/nach/",
    "/suche/",
    "/a-z/",
    "/fremd/kasse/",
    "themen/kasse/",
    "https://hub.example/themen/kasse/",
    "#a",
    "",
    "/themen/Kasse/",
    "/themen/../x/",
    "//themen/kasse/",
  ];
  for (const href of others) assert.equal(read(href), undefined, href);
});
