import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { contentProblem } from "./content-problem.ts";

test("a file beside an entry whose content is not what its name says is a problem, by its first bytes", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "dateien-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const problemOf = (name: string, content: string): string | undefined => {
    const full = path.join(dir, path.basename(name));
    writeFileSync(full, content);
    const problem = contentProblem({ name, path: full, size: content.length }, "themen/a");
    return problem && `${problem.file}: ${problem.rule}: ${problem.message}`;
  };
  assert.equal(problemOf("plan.pdf", "%PDF-1.7\n"), undefined);
  assert.equal(problemOf("zahlen.csv", "ä".repeat(5000)), undefined);
  assert.equal(problemOf("fassungen/1.0.md", "<b>alt</b>"), undefined);
  assert.equal(problemOf("leer.txt", ""), undefined);
  assert.equal(
    problemOf("bild.png", "<!DOCTYPE html>"),
    "themen/a/bild.png: dateiinhalt: Die Endung ist „.png“, der Inhalt aber HTML, SVG oder anderes XML.",
  );
});
