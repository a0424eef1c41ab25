import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { loadSchemas } from "../model/load-schemas.ts";
import { readContent } from "./read-content.ts";

const { types } = loadSchemas(path.resolve(import.meta.dirname, "..", "..", "schemas"));
const dir = mkdtempSync(path.join(tmpdir(), "schnappschuss-"));
after(() => rmSync(dir, { recursive: true }));
mkdirSync(path.join(dir, "hubs"));

const snapshot = (url: string, pfad = "themen/moor/"): string =>
  JSON.stringify({
    format: 1,
    url,
    name: "Nennt sich selbst so",
    geholt: "2026-11-20",
    laender: [],
    eintraege: [{ typ: "thema", pfad, titel: "Moorwege" }],
  });
const write = (name: string, text: string): void => writeFileSync(path.join(dir, "hubs", name), text);

test("snapshots of listed hubs are read, all others are problems, and links are not followed", () => {
  writeFileSync(path.join(dir, "hub.yaml"), "hubs:\n  - name: Hub West\n    url: https://west.example\n");
  write("west-example.json", snapshot("https://west.example/"));
  write("ost-example.json", snapshot("https://ost.example/"));
  write("evil-example.json", snapshot("https://evil.example/", "//west.example/"));
  write("rest.txt", "{}");
  write("binaer.json", "\u0000".repeat(10));
  symlinkSync("/etc/hostname", path.join(dir, "hubs", "verweis.json"));
  const { hubs, problems } = readContent(dir, types);
  assert.deepEqual(
    hubs.map(({ name, kennung, eintraege }) => [name, kennung, eintraege.length]),
    [["Hub West", "west-example", 1]],
  );
  assert.deepEqual(
    problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`),
    [
      "hubs/verweis.json verknuepfung fehler",
      "hubs/binaer.json schnappschuss fehler",
      "hubs/evil-example.json schnappschuss fehler",
      "hubs/ost-example.json schnappschuss warnung",
      "hubs/rest.txt schnappschuss fehler",
    ],
  );
});

test("a hub.yaml whose hubs are anything but a list does no harm", () => {
  for (const hubs of ["7", "[1, {}, null]", "{a: b}"]) {
    writeFileSync(path.join(dir, "hub.yaml"), `hubs: ${hubs}\n`);
    assert.deepEqual(readContent(dir, types).hubs, []);
  }
});
