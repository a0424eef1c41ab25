import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { lookOf } from "../disk/file-marks.ts";
import type { Problem } from "../model/problem.ts";
import { limits } from "./limits.ts";
import { listFolder } from "./list-folder.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-listen-"));
after(() => rmSync(root, { recursive: true }));

let count = 0;
/** A new folder with these files; a name that ends in / is a folder. */
function folder(...names: string[]): string {
  const dir = path.join(root, String(count++));
  mkdirSync(dir);
  for (const name of names) {
    if (name.endsWith("/")) mkdirSync(path.join(dir, name), { recursive: true });
    else writeFileSync(path.join(dir, name), "x");
  }
  return dir;
}

function list(dir: string, inner?: readonly string[]): { files: string[]; folders: string[]; problems: string[] } {
  const problems: Problem[] = [];
  const { files, folders } = listFolder(dir, "hier", problems, inner);
  return {
    files: files.map(({ name }) => name),
    folders: folders.map(({ name }) => name),
    problems: problems.map(({ file, rule }) => `${file} ${rule}`),
  };
}

test("files and folders come sorted by name, with size, look and absolute path", () => {
  const dir = folder("b.txt", "z/", "a.txt", "y/");
  assert.deepEqual(list(dir), { files: ["a.txt", "b.txt"], folders: ["y", "z"], problems: [] });
  const at = path.join(dir, "a.txt");
  assert.deepEqual(listFolder(dir, "", []).files[0], { name: "a.txt", size: 1, look: lookOf(at), path: at });
});

test("links to files and folders are problems and never followed (unsafe)", () => {
  const dir = folder("echt.txt");
  symlinkSync("/etc/passwd", path.join(dir, "passwd.txt"));
  symlinkSync("/etc", path.join(dir, "etc"));
  symlinkSync("nirgends", path.join(dir, "tot"));
  assert.deepEqual(list(dir), {
    files: ["echt.txt"],
    folders: [],
    problems: ["hier/etc verknuepfung", "hier/passwd.txt verknuepfung", "hier/tot verknuepfung"],
  });
});

test("of two names that differ only by case or by the form of an umlaut the second is a problem", () => {
  const dir = folder("Plan.pdf", "plan.pdf", "\u00e4.pdf", "a\u0308.pdf");
  assert.deepEqual(list(dir), {
    files: ["Plan.pdf", "a\u0308.pdf"],
    folders: [],
    problems: ["hier/plan.pdf name-doppelt", "hier/\u00e4.pdf name-doppelt"],
  });
});

test("hidden files are problems, but not what git and file managers leave behind", () => {
  assert.deepEqual(list(folder(".gitkeep", ".DS_Store", "Thumbs.db", ".htaccess", ".git/")), {
    files: [],
    folders: [],
    problems: ["hier/.git versteckte-datei", "hier/.htaccess versteckte-datei"],
  });
});

test("only the named subfolders may lie inside an entry, and their files are listed with them", () => {
  const dir = folder("index.md", "fassungen/", "fassungen/tief/", "anlagen/");
  writeFileSync(path.join(dir, "fassungen", "1.0.md"), "x");
  assert.deepEqual(list(dir, ["fassungen"]), {
    files: ["fassungen/1.0.md", "index.md"],
    folders: [],
    problems: ["hier/anlagen unterordner", "hier/fassungen/tief unterordner"],
  });
});

test("a file that is too large is a problem with its size in German", () => {
  const dir = folder("gross.pdf");
  truncateSync(path.join(dir, "gross.pdf"), limits.file + 1_500_000);
  const problems: Problem[] = [];
  assert.deepEqual(listFolder(dir, "", problems).files, []);
  assert.equal(problems[0]?.message, "Die Datei ist 26,5\u00a0MB groß, erlaubt sind 25\u00a0MB.");
});
