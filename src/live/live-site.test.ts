import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import type { Entry } from "../model/entry.ts";
import type { Item, Site } from "../model/site.ts";
import { textLinks } from "../text/text-links.ts";
import { Derived } from "./derived.ts";
import { LiveSite } from "./live-site.ts";

const links = textLinks(schemas);
const none: ReadonlySet<string> = new Set();
const bericht = (kennung: string, datum: string, themen: string[], body = ""): Entry =>
  entry("bericht", kennung, { datum, themen }, body);
const before = [
  bericht("a", "2026-01-01", ["kasse"]),
  bericht("b", "2026-02-01", ["kasse"], "Siehe [Archiv](/themen/archiv/)."),
  bericht("c", "2026-03-01", []),
  entry("thema", "archiv", {}, "Siehe [B](/berichte/b/)."),
  entry("thema", "kasse"),
];
const live = (): LiveSite => new LiveSite(smallSite(before), before);

/** What of a site pages see: all items in their order with their references, and the lists. */
function shape(site: Site): unknown {
  const references = (all: Item["outgoing"]) => all.map(({ from, to, field }) => [from.path, to.path, field]);
  return [
    site.items.map((item) => [item.path, item.data.titel, references(item.outgoing), references(item.incoming)]),
    site.types.map(({ typ }) => site.all(typ).map(({ path }) => path)),
  ];
}

test("following an edit gives what linking all entries gives: references both ways, order and lists", () => {
  const edits: readonly Entry[] = [
    bericht("a", "2026-04-01", []),
    bericht("b", "2026-02-01", ["archiv"], "Siehe [C](/berichte/c/) und [nichts](/themen/fehlt/)."),
    bericht("c", "2026-03-01", ["kasse", "archiv"]),
    entry("thema", "archiv", { titel: "zuletzt", zurueckgezogen: { datum: "2026-05-01", grund: "Veraltet." } }),
  ];
  const site = live();
  let entries: readonly Entry[] = before;
  for (const edit of edits) {
    entries = entries.map((one) => (one.typ === edit.typ && one.kennung === edit.kennung ? edit : one));
    assert.ok(site.follow(entries, links, none));
    assert.deepEqual(shape(site), shape(smallSite(entries)));
  }
});

test("items stay the same objects, and what is made of one holds until that one changes", () => {
  const site = live();
  const [kasse, archiv] = [site.find("thema", "kasse")!, site.find("thema", "archiv")!];
  let made = 0;
  const title = new Derived(() => {
    made++;
    return kasse.data.titel;
  });
  assert.equal(title.value, "kasse");
  const entries = before.with(3, entry("thema", "archiv", { titel: "Archiv" }));
  site.follow(entries, links, none);
  assert.equal(site.find("thema", "archiv"), archiv);
  assert.equal(title.value, "kasse");
  assert.equal(made, 1);
  site.follow(entries.with(4, entry("thema", "kasse", { titel: "Kasse" })), links, none);
  assert.equal(title.value, "Kasse");
});

test("entries that come or go are not followed but linked, and who asked for them is told", () => {
  const site = live();
  const asked = new Derived(() => site.find("thema", "neu")?.data.titel ?? "fehlt");
  assert.equal(asked.value, "fehlt");
  const entries = [...before, entry("thema", "neu")];
  assert.equal(site.follow(entries, links, none), false);
  site.become(smallSite(entries), entries, none);
  assert.equal(asked.value, "neu");
  assert.deepEqual(shape(site), shape(smallSite(entries)));
});

test("an entry that comes back is the same item", () => {
  const site = live();
  const archiv = site.find("thema", "archiv");
  const without = before.filter(({ kennung }) => kennung !== "archiv");
  site.become(smallSite(without), without, none);
  assert.equal(site.find("thema", "archiv"), undefined);
  site.become(smallSite(before), before, none);
  assert.equal(site.find("thema", "archiv"), archiv);
  assert.deepEqual(shape(site), shape(smallSite(before)));
});

test("files beside an entry are told of even when their names stay", () => {
  const site = live();
  const item = site.find("thema", "kasse")!;
  let made = 0;
  const files = new Derived(() => (made++, item.files.length));
  void files.value;
  site.follow(before.with(4, { ...before[4]! }), links, new Set(["themen/kasse/bild.jpg"]));
  void files.value;
  assert.equal(made, 2);
});
