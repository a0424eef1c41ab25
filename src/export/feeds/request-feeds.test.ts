import assert from "node:assert/strict";
import { test } from "node:test";
import { passungSite } from "../../../test/passung-site.ts";
import { feedsByPath } from "./feeds-of.ts";

const path = "/gesuche/nach/sachgebiet/ema/";
const stand = "2026-05-01";

test("each Sachgebiet has a feed of what is sought and offered, at its list", () => {
  const feeds = feedsByPath(passungSite({ suche: { stand }, biete: { stand } }));
  assert.deepEqual(
    feeds.get(path)?.entries.map(({ title }) => title),
    ["Vertretung angeboten", "Vertretung gesucht"],
  );
  assert.equal(feeds.get("/gesuche/nach/sachgebiet/ordnung/"), undefined);
});

test("what has expired stays in the feed and says so", () => {
  const feeds = feedsByPath(passungSite({ suche: { stand }, biete: { stand, gueltig_bis: "2026-05-31" } }));
  assert.deepEqual(
    feeds.get(path)?.entries.map(({ title }) => title),
    ["Abgelaufen: Vertretung angeboten", "Vertretung gesucht"],
  );
});
