import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { feedsByPath, feedsOf } from "./feeds-of.ts";

const kasse = entry("sachgebiet", "kasse");
const bericht = (n: number, datum: string) => entry("bericht", `b-${n}`, { datum, sachgebiete: ["kasse"] });

test("a hub, each type and each Sachgebiet have a feed of what changed, newest first", () => {
  const site = smallSite([kasse, bericht(1, "2026-01-01"), bericht(2, "2026-02-01")]);
  const ids = (path: string) =>
    feedsByPath(site)
      .get(path)
      ?.entries.map(({ url }) => url.split("/").at(-2));
  for (const path of ["/", "/berichte/", "/sachgebiete/kasse/"]) assert.deepEqual(ids(path), ["b-2", "b-1"], path);
  assert.equal(ids("/sachgebiete/"), undefined, "the Sachgebiet names no day");
});

test("a feed keeps the newest thirty, so that it does not grow with the hub", () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    bericht(n, `2026-0${1 + Math.floor(n / 20)}-${String(1 + (n % 20)).padStart(2, "0")}`),
  );
  const { entries } = feedsByPath(smallSite(many)).get("/")!;
  assert.equal(entries.length, 30);
  assert.match(entries[0]!.updated, /^2026-02-20T/);
});

test("a hub that does not know its own address has no feeds, since their ids must be addresses", () => {
  assert.deepEqual(feedsOf(smallSite([bericht(1, "2026-01-01")], { address: { origin: "", base: "/" } })), []);
});

test("what has no date of its own, such as a Begriff, is in the feed of its type and not in that of the hub", () => {
  const site = smallSite([entry("begriff", "ema", { langform: "Amt", stand: "2026-01-01" }), bericht(1, "2026-01-01")]);
  assert.equal(feedsByPath(site).get("/")!.entries.length, 1);
  assert.equal(feedsByPath(site).get("/begriffe/")!.entries.length, 1);
});
