import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { writePages } from "../.eleventy.ts";
import { project, runScript } from "./run-script.ts";
import { folderHashes } from "./folder-hashes.ts";
import { smallContent } from "./small-content.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "bau-")));
const content = smallContent();
after(() => {
  rmSync(root, { recursive: true });
  rmSync(content.dir, { recursive: true });
});

test("two builds of the same content are byte-identical, wherever it lies and whatever the file times", async () => {
  const copy = path.join(root, "kopie");
  // A copy has new file times and is listed by the file system in an order of its own.
  for (const name of readdirSync(path.join(project, "content")).toReversed())
    cpSync(path.join(project, "content", name), path.join(copy, name), { recursive: true });
  const outs = [path.join(root, "eins"), path.join(root, "zwei", "tiefer")] as const;
  const runs = [
    runScript("build", "--now", "2026-10-01", "--out", outs[0]),
    runScript("build", "--now", "2026-10-01", "--out", outs[1], "--content", copy),
  ];
  for (const { code, stderr } of await Promise.all(runs)) assert.equal(code, 0, stderr);
  const [first, second] = outs.map((out) => folderHashes(out)!);
  assert.ok(Object.keys(first!).length > 100);
  assert.ok(Object.keys(first!).some((file) => file.startsWith(path.join("bilder", "teilen"))));
  assert.deepEqual(second, first);
});

test("a failing check exits with 1, prints the problem and leaves the old output byte for byte", async () => {
  const out = path.join(root, "bleibt");
  assert.equal((await runScript("build", "--no-search", "--content", content.dir, "--out", out)).code, 0);
  const before = folderHashes(out)!;
  content.write("");
  const { code, stdout, stderr } = await runScript("build", "--no-search", "--content", content.dir, "--out", out);
  content.write("Probe");
  assert.equal(code, 1);
  assert.match(stderr, /themen\/probe\/index\.md\n {2}2:8 {2}Fehler/);
  assert.equal(stdout, "");
  assert.deepEqual(folderHashes(out)!, before);
  assert.ok(!existsSync(`${out}.neu`) && !existsSync(`${out}.vorher`));
});

test("an empty content folder makes a hub without entries, quietly", async () => {
  const empty = path.join(root, "leer");
  mkdirSync(empty);
  const out = path.join(root, "leer-aus");
  const { code, stdout, stderr } = await runScript(
    "build",
    "--no-search",
    "--no-documents",
    "--url",
    "https://hub.example/",
    "--content",
    empty,
    "--out",
    out,
  );
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: "", stderr: "" });
  assert.ok(existsSync(path.join(out, "index.html")) && existsSync(path.join(out, "404.html")));
  assert.ok(!existsSync(path.join(out, "pagefind")));
  assert.ok(!existsSync(path.join(out, "bilder")), "no picture of its own without documents");
});

test("an output folder with other things in it is refused with exit code 1", async () => {
  const out = path.join(root, "fremd");
  mkdirSync(out);
  writeFileSync(path.join(out, "brief.txt"), "privat");
  const { code, stderr } = await runScript("build", "--content", content.dir, "--out", out);
  assert.equal(code, 1);
  assert.equal(
    stderr,
    `Der Ordner „${out}“ ist nicht leer und stammt nicht von diesem Programm. Leeren Sie ihn selbst oder wählen Sie mit --out einen anderen.\n`,
  );
  assert.deepEqual(readdirSync(out), ["brief.txt"]);
});

test("the preview's audience is refused with exit code 2", async () => {
  const { code, stderr } = await runScript("build", "--audience", "vorschau");
  assert.equal(code, 2);
  assert.equal(stderr, "Die Vorschau zeigt „npm start“. Für --audience sind hier möglich: oeffentlich, intern.\n");
});

test("pages are written without a trace elsewhere, even if the build is killed meanwhile", async () => {
  const out = path.join(root, "schreiben");
  mkdirSync(out);
  let meanwhile: string[] = [];
  const page = {
    path: "/",
    get html(): string {
      meanwhile = readdirSync(out);
      return "<p>Seite</p>";
    },
  };
  await writePages([page], out);
  assert.ok(meanwhile.some((name) => name.startsWith("eingabe-")));
  assert.deepEqual(readdirSync(out), ["index.html"]);
});
