import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { entryFiles } from "./entry-files.ts";

const file = (name: string) => ({ name, size: 1, path: `/inhalte/${name}` });
const files = ["plan.pdf", "liste.csv", "ablauf.bpmn", "bild.png", "vergessen.pdf", "fassungen/1.0.md"].map(file);
const offered = (data: object, body = ""): string[] =>
  entryFiles(smallSite([entry("prozess", "p", data as never, body, files)])).map(({ path }) => path);

test("documents named in a field or linked in the text are offered, forgotten ones are not", () => {
  assert.deepEqual(
    offered({ dateien: [{ datei: "plan.pdf", titel: "Plan" }], bpmn: "ablauf.bpmn" }, "[Liste](liste.csv)"),
    ["/prozesse/p/plan.pdf", "/prozesse/p/liste.csv", "/prozesse/p/ablauf.bpmn"],
  );
});

test("a picture is never copied, even when a field or the text asks for the file itself (safe)", () => {
  assert.deepEqual(
    offered(
      { dateien: [{ datei: "bild.png", titel: "x" }], bilder: [{ datei: "bild.png" }] },
      "[Bild](bild.png) ![b](bild.png)",
    ),
    [],
  );
});

test("a withdrawn entry offers no file", () => {
  assert.deepEqual(
    offered({ dateien: [{ datei: "plan.pdf", titel: "Plan" }], zurueckgezogen: { datum: "2026-01-01", grund: "x" } }),
    [],
  );
});
