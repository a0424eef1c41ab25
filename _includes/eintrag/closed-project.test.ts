import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "../pages/entry.ts";

const closed = { status: "abgeschlossen", archiviert: "2026-01-31", prozesse: ["ablauf"] } as const;
const heads = (other: object = closed) => {
  const site = smallSite([
    entry("projekt", "alt", closed),
    entry("projekt", "neu", { status: "laeuft", ...other }),
    entry("bericht", "bericht", { datum: "2026-01-10", projekte: ["alt"] }),
    entry("bericht", "beide", { datum: "2026-01-10", projekte: ["alt", "neu"] }),
    entry("prozess", "ablauf", {}),
    entry("thema", "fern", { status: "angeregt" }),
  ]);
  const head = (typ: "bericht" | "prozess" | "thema" | "projekt", kennung: string) =>
    entryPage(site.find(typ, kennung)!, smallView(site)).html.split("<section")[0]!;
  return {
    report: head("bericht", "bericht"),
    both: head("bericht", "beide"),
    process: head("prozess", "ablauf"),
    far: head("thema", "fern"),
    own: head("projekt", "alt"),
  };
};

const said = /Das Projekt wird seit <time datetime="2026-01-31">31\.\u00a0Januar\u00a02026<\/time> nicht mehr gepflegt/;

test("Berichte and Prozesse of a Projekt that nobody keeps any more say so, and lead to it", () => {
  const { report, process, far, own } = heads();
  assert.match(report, said);
  assert.match(report, /Gehört zum Projekt <a href="\/projekte\/alt\/">alt<\/a>/);
  assert.match(process, said);
  assert.doesNotMatch(far, said);
  assert.match(own, /Seit <time[^>]*>31\.\u00a0Januar\u00a02026<\/time> nicht mehr gepflegt/);
});

test("what also belongs to a Projekt that is kept is kept itself", () => {
  assert.match(heads().both, said);
  const kept = heads({ archiviert: undefined, prozesse: ["ablauf"] });
  assert.doesNotMatch(kept.both, said);
  assert.doesNotMatch(kept.process, said);
});
