import assert from "node:assert/strict";
import { test } from "node:test";
import { durchsetzungsstellen } from "../../src/model/durchsetzungsstellen.ts";
import { hubOf } from "../../src/model/hub.ts";
import type { HubData } from "../../src/model/types.generated.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "../pages/entry.ts";

function page(hub: HubData, kennung = "barrierefreiheit", now = "2026-06-01T10:00:00Z"): string {
  const site = smallSite([entry("seite", kennung, {}, "Von Hand geschrieben.")], {
    hub: hubOf(hub),
    now: new Date(now),
  });
  return entryPage(site.find("seite", kennung)!, smallView(site)).html;
}
const facts: HubData = {
  land: "NW",
  traeger: { name: "Stadt <Muster>" },
  barrierefreiheit: {
    erstellt: "2024-12-09",
    stand: "2025-12-08",
    methode: "Selbstbewertung",
    luecken: [
      { was: "Alte Pläne", grund: "Nur als Bild da.", alternative: "Wir schicken den Text." },
      { was: "Karten", art: "ausgenommen" },
    ],
    feedback: "hilfe@hub.example",
  },
};

test("the declaration has the parts of the EU's model in its order, after what its page says by hand", () => {
  const out = page(facts);
  const parts = [
    "Von Hand geschrieben.",
    "Stadt &lt;Muster&gt; ist bemüht",
    "(BGG NRW)",
    "teilweise vereinbar",
    "Nicht mit den Anforderungen vereinbar",
    "Alte Pläne",
    "Nur als Bild da.",
    "Stattdessen: Wir schicken den Text.",
    "Von den Anforderungen ausgenommen",
    "Karten",
    'datetime="2024-12-09"',
    'datetime="2025-12-08"',
    "Grundlage: Selbstbewertung.",
    "mailto:hilfe@hub.example",
    "Ombudsstelle für barrierefreie Informationstechnik",
  ];
  const places = parts.map((part) => out.indexOf(part));
  assert.deepEqual(
    parts.filter((_, i) => places[i] === -1),
    [],
  );
  assert.deepEqual(
    places.toSorted((a, b) => a - b),
    places,
  );
});

test("other pages declare nothing, and without facts in hub.yaml nothing is claimed", () => {
  assert.doesNotMatch(page(facts, "impressum"), /Durchsetzung/);
  assert.doesNotMatch(page({}), /Durchsetzung|vereinbar/);
  assert.match(page({ barrierefreiheit: {} }), /ist noch nicht bewertet/);
  assert.match(page({ barrierefreiheit: { vereinbarkeit: "nicht" } }), /<strong>nicht vereinbar<\/strong>/);
});

test("a declaration older than a year says so, one of exactly a year does not", () => {
  assert.doesNotMatch(page(facts, "barrierefreiheit", "2026-12-08T10:00:00Z"), /steht aus/);
  assert.match(
    page(facts, "barrierefreiheit", "2026-12-09T10:00:00Z"),
    /Die jährliche Prüfung dieser Erklärung steht aus/,
  );
});

test("the body to turn to is the operator's own, else the one of the Land, else a table of all", () => {
  const durchsetzung = { name: "Eigene Stelle", anschrift: ["Weg 1"], web: "https://www.stelle.example/x" };
  const own = page({ land: "NW", barrierefreiheit: { durchsetzung } });
  assert.match(
    own,
    /Eigene Stelle<\/strong><br>Weg 1<br><a href="https:\/\/www\.stelle\.example\/x"[^>]*>stelle\.example</,
  );
  assert.doesNotMatch(own, /Ombudsstelle/);
  const all = page({ barrierefreiheit: {} });
  for (const { web } of Object.values(durchsetzungsstellen)) assert.ok(all.includes(`href="${web}"`), web);
});

test("every Land of the schema has its body, with a law and an address of its own", () => {
  assert.deepEqual(Object.keys(durchsetzungsstellen), schemas.hub.properties?.["land"]?.enum);
  const webs = Object.values(durchsetzungsstellen).map(({ web }) => web);
  assert.equal(new Set(webs).size, 16);
  for (const web of webs) assert.equal(new URL(web).protocol, "https:");
});

test("a film in sign language is a link on top of every page", () => {
  const out = page({ barrierefreiheit: { gebaerdensprache: "https://film.example/dgs" } }, "impressum");
  assert.match(out.split("<main")[0]!, /<a href="https:\/\/film\.example\/dgs">Gebärdensprache<\/a>/);
});
