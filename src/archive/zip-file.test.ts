import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { unzipSync } from "fflate";
import { OutputError } from "../export/output-error.ts";
import { markerFile } from "../export/output-place.ts";
import { refuseZip, writeZip } from "./zip-file.ts";

const root = mkdtempSync(path.join(tmpdir(), "zip-"));
after(() => rmSync(root, { recursive: true }));

function folder(name: string): string {
  const dir = path.join(root, name);
  mkdirSync(path.join(dir, "themen"), { recursive: true });
  writeFileSync(path.join(dir, "themen", "index.html"), "<p>Themen</p>");
  writeFileSync(path.join(dir, "index.html"), "<p>Start</p>");
  writeFileSync(path.join(dir, markerFile), "");
  return dir;
}

test("a copy is packed into one folder, and the same files give the same bytes whatever their times", () => {
  const [one, other] = [path.join(root, "archiv.zip"), path.join(root, "neu", "archiv.zip")];
  mkdirSync(path.dirname(other));
  writeZip(folder("eins"), one);
  const second = folder("zwei");
  utimesSync(path.join(second, "index.html"), 1, 1);
  writeZip(second, other);
  assert.deepEqual(readFileSync(one), readFileSync(other));
  assert.deepEqual(Object.keys(unzipSync(readFileSync(one))), [
    `archiv/${markerFile}`,
    "archiv/index.html",
    "archiv/themen/index.html",
  ]);
});

test("only a copy that was packed here is replaced", () => {
  const own = path.join(root, "wieder.zip");
  writeZip(folder("drei"), own);
  refuseZip(own, path.join(root, "inhalte"));
  writeFileSync(own, "PK\u0003\u0004 etwas anderes");
  assert.throws(() => refuseZip(own, path.join(root, "inhalte")), OutputError);
  assert.throws(() => refuseZip(root, path.join(root, "inhalte")), /keine Datei/);
  refuseZip(path.join(root, "noch-nicht.zip"), path.join(root, "inhalte"));
});

test("a copy never lies among the content", () => {
  assert.throws(
    () => refuseZip(path.join(root, "inhalte", "kopie.zip"), path.join(root, "inhalte")),
    /im Inhaltsordner/,
  );
});
