import assert from "node:assert/strict";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { parseYaml } from "../src/read/yaml.ts";
import { project, runScript } from "./run-script.ts";

const documents = globSync(["*.md", "docs/**/*.md", "schemas/*.md"], { cwd: project }).map((file) => ({
  file,
  text: readFileSync(path.join(project, file), "utf8"),
}));

test("links between the documents lead to files that exist", () => {
  const missing = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|\/|#)([^)#]+)/g)]
      .map(([, target]) => path.join(path.dirname(file), target!))
      .filter((target) => !isExample(target) && !existsSync(path.join(project, target)))
      .map((target) => `${file}: ${target}`),
  );
  assert.deepEqual(missing, []);
});

/** Files that an editor would have, in the lines that show how to write a link. */
function isExample(target: string): boolean {
  return ["docs/kalkulation.ods", "docs/treffen.jpg"].includes(target);
}

test("commands named in the documents exist", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as { scripts: object };
  const unknown = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\bnpm run (?:-s )?([a-z]+)/g)]
      .filter(([, name]) => !Object.hasOwn(scripts, name!))
      .map(([line]) => `${file}: ${line}`),
  );
  assert.deepEqual(unknown, []);
});

test("README.md fits on two screens", () => {
  const readme = documents.find(({ file }) => file === "README.md")!;
  assert.ok(readme.text.split("\n").length <= 81);
});

test("the entry shown to editors is valid, and the mistake shown is reported in these words", async (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-dokumente-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const { text } = documents.find(({ file }) => file === path.join("docs", "redaktion.md"))!;
  const entry = /```markdown\n([\s\S]*?)```/.exec(text)![1]!;
  cpSync(path.join(project, "test/fixtures/sauber/sachgebiete/kasse"), path.join(dir, "sachgebiete/kasse"), {
    recursive: true,
  });
  const folder = path.join(dir, "themen/gemeinsame-kasse");
  mkdirSync(folder, { recursive: true });

  writeFileSync(path.join(folder, "index.md"), entry);
  assert.equal((await runScript("check", "--content", dir)).stdout, "0 Fehler, 0 Warnungen\n");

  writeFileSync(path.join(folder, "index.md"), entry.replace("status: in-pruefung", "status: in-prüfung"));
  const shown = /```\n(themen\/gemeinsame-kasse[\s\S]*?)```/.exec(text)![1]!;
  assert.equal((await runScript("check", "--content", dir)).stdout.trimStart(), shown);
});

test("publiccode.yml names the version and licence of package.json", () => {
  const packageJson = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as Record<string, string>;
  const code = parseYaml(readFileSync(path.join(project, "publiccode.yml"), "utf8")) as Record<string, unknown>;
  assert.deepEqual(code["legal"], { license: packageJson["license"] });
  assert.equal(code["softwareVersion"], packageJson["version"]);
});
