import assert from "node:assert/strict";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
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

test("every picture of the documents is shown somewhere, and small", async () => {
  for (const file of globSync("docs/bilder/*", { cwd: project })) {
    assert.ok(
      documents.some((document) => document.text.includes(`bilder/${path.basename(file)})`)),
      `${file}: npm run screenshots makes what no document shows`,
    );
    const content = readFileSync(path.join(project, file));
    const { format, width, height } = await sharp(content).metadata();
    assert.deepEqual([format, width, height], ["png", 1280, 800], file);
    assert.ok(content.length <= 120_000, `${file}: ${content.length} bytes`);
  }
});

interface IssueForm {
  readonly name: string;
  readonly body: readonly { readonly type: string; readonly attributes: { readonly label?: string } }[];
}

/** Templates of GitHub, which Forgejo and Gitea read too. */
const forms = globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: project })
  .toSorted()
  .map((file) => parseYaml(read(file)) as unknown as IssueForm);

test("whoever opens an issue is asked the same on every forge", () => {
  assert.deepEqual(
    forms.map(({ name }) => name),
    ["Fehler im Inhalt", "Thema vorschlagen", "Gesuch aufgeben", "Problem mit der Technik"],
  );
  for (const { name, body } of forms) {
    const questions = body.flatMap(({ attributes: { label } }) => label ?? []);
    const headings = read(`.gitlab/issue_templates/${name}.md`).match(/(?<=^## ).*/gm);
    assert.deepEqual(headings, questions, name);
  }
});

test("issue forms have only what GitHub knows, and names that answer to one field each", () => {
  const types = ["markdown", "input", "textarea", "dropdown"];
  for (const file of globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: project })) {
    const { body, ...top } = parseYaml(read(file)) as unknown as { body: readonly Record<string, unknown>[] };
    assert.deepEqual(Object.keys(top), ["name", "description", "title"], file);
    const fields = body.filter(({ type }) => type !== "markdown");
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length, file);
    for (const { type, id, attributes, validations, ...rest } of body) {
      assert.ok(types.includes(String(type)), `${file}: ${String(type)}`);
      assert.match(String(id ?? "keine"), /^[a-z]+$/, file);
      assert.ok(typeof attributes === "object" && typeof (validations ?? {}) === "object", file);
      assert.deepEqual(rest, {}, file);
    }
  }
});

test("whoever proposes a change sees the same list on every forge", () => {
  const list = read(".github/PULL_REQUEST_TEMPLATE.md");
  assert.equal(list.match(/^- \[ \] /gm)?.length, 4);
  assert.equal(read(".gitlab/merge_request_templates/Default.md"), list);
});

function read(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}
