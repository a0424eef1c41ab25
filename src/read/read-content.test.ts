import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import type { Content } from "../model/content.ts";
import { readContent } from "./read-content.ts";
import { decodeText } from "./read-text.ts";

function read(files: Readonly<Record<string, string | Uint8Array>>): Content {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-lesen-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), content);
    }
    return readContent(dir, schemas.types);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const rules = ({ problems }: Content): string[] => problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test("a byte order mark goes, all line ends become one kind, and letters take their composed form", () => {
  const bytes = new TextEncoder().encode("\ufeff---\r\ntitel: u\u0308ber\r---\n");
  assert.equal(decodeText(bytes), "---\ntitel: über\n---\n");
  assert.equal(decodeText(new Uint8Array([0xfc, 0x0a])), undefined);
});

test("a file from Windows is read like any other", () => {
  const { entries, problems } = read({ "themen/kasse/index.md": "\ufeff---\r\ntitel: Kasse\r\n---\r\n\r\nText\r\n" });
  assert.deepEqual(problems, []);
  assert.deepEqual(entries[0]?.data, { titel: "Kasse" });
  assert.equal(entries[0]?.body, "\nText\n");
  assert.deepEqual(entries[0]?.locate(["titel"]), { line: 2, column: 8 });
});

test("what cannot be read becomes a problem, and everything else is read all the same", () => {
  const content = read({
    "themen/gut/index.md": "---\ntitel: Gut\n---\n",
    "themen/gut/plan.PDF": "%PDF-1.7\n",
    "themen/gut/skript.js": "x",
    "themen/gut/fassungen/1.0.md": "x",
    "themen/gut/fassungen/x.pdf": "x",
    "themen/Groß/index.md": "---\ntitel: x\n---\n",
    "themen/latin/index.md": new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xfc]),
    "themen/kaputt/index.md": "---\na: [\n---\n",
    "themen/leer/plan.pdf": "x",
    "themen/lose.md": "x",
    "fremd/x/index.md": "x",
    "lose.txt": "x",
    "logo.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  });
  assert.deepEqual(
    content.entries.map(({ kennung }) => kennung),
    ["gut"],
  );
  assert.deepEqual(
    content.entries[0]?.files.map(({ name }) => name),
    ["fassungen/1.0.md", "plan.PDF"],
  );
  assert.deepEqual(rules(content).toSorted(), [
    "fremd:1 ordner-unbekannt",
    "lose.txt:1 datei-am-falschen-ort",
    "themen/Groß/index.md:1 kennung",
    "themen/gut/fassungen/x.pdf:1 dateiart",
    "themen/gut/skript.js:1 dateiart",
    "themen/kaputt/index.md:3 kopf-unlesbar",
    "themen/latin/index.md:1 zeichensatz",
    "themen/leer/index.md:1 index-fehlt",
    "themen/lose.md:1 datei-am-falschen-ort",
  ]);
});

test("hub.yaml is placed by its own lines, which have no --- before them", () => {
  const { hub, problems } = read({ "hub.yaml": "# Hub\nname: Probe\nland: BY\n" });
  assert.deepEqual(problems, []);
  assert.deepEqual(hub.data, { name: "Probe", land: "BY" });
  assert.deepEqual(hub.locate(["land"]), { line: 3, column: 7 });
  assert.deepEqual(hub.locate(["fehlt"]), { line: 1, column: 1 });
});

test("a hub.yaml that cannot be read is a problem at its place, and the defaults hold", () => {
  const content = read({ "hub.yaml": "name: x\nname: y\n" });
  assert.deepEqual(content.hub.data, {});
  assert.deepEqual(rules(content), ["hub.yaml:2 hub-unlesbar"]);
});

test("a content folder that is missing is a fault of the caller", () => {
  assert.throws(() => readContent("/gibt-es-nicht", schemas.types), /content folder not found/);
});
