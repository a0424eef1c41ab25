import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import vm from "node:vm";
import { build } from "esbuild";
import { schemas } from "../../test/small-site.ts";
import { check } from "../check/check.ts";
import { loadRules } from "../check/load-rules.ts";
import { browserModules } from "./browser-modules.ts";
import { problemsOfChange } from "./editor-check.ts";
import { editorContent } from "./editor-content.ts";
import { entryFormat } from "./editor-format.ts";

const project = path.resolve(import.meta.dirname, "../..");
const dir = path.join(project, "test/fixtures/fehler");
const texts = globSync(["*/*/index.md", "hub.yaml"], { cwd: dir }).map((name) => ({
  file: name.split(path.sep).join("/"),
  text: readFileSync(path.join(dir, name), "utf8"),
}));
const thema = readFileSync(path.join(project, "content/themen/kassenarchivierung/index.md"), "utf8");

/** What an editor page does, in a bundle whose entry names its parts as one object. */
const entry = [
  `import { check } from "./src/check/check.ts";`,
  `import { problemsOfChange } from "./src/cms/editor-check.ts";`,
  `import { editorContent } from "./src/cms/editor-content.ts";`,
  `import { entryFormat } from "./src/cms/editor-format.ts";`,
  `import { loadRules } from "./src/check/load-rules.ts";`,
  `import { formatMarkdown } from "./src/text/format-markdown.ts";`,
  `import { typePages } from "./_includes/type-pages.ts";`,
  `import { schemas } from "./src/cms/bundled-schemas.ts";`,
  `globalThis.page = { check, problemsOfChange, editorContent, entryFormat, loadRules, formatMarkdown, typePages, schemas };`,
].join("\n  ");

interface Page {
  readonly check: typeof check;
  readonly problemsOfChange: typeof problemsOfChange;
  readonly editorContent: typeof editorContent;
  readonly entryFormat: typeof entryFormat;
  readonly loadRules: typeof loadRules;
  readonly formatMarkdown: (source: string) => Promise<string>;
  readonly typePages: ReadonlyMap<string, object>;
  readonly schemas: typeof schemas;
}

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: project },
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  platform: "browser",
  charset: "utf8",
  legalComments: "none",
  plugins: [browserModules({ schemas, project })],
});
const code = outputFiles[0]!.text;
/** Nothing of Node, and what a page has beyond the language. */
const scope: { page?: Page } & Record<string, unknown> = { URL, TextEncoder, TextDecoder };
vm.runInNewContext(code, scope, { contextCodeGeneration: { strings: false, wasm: false } });
const page = scope.page!;
/** Objects of the other context have other prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("the bundle needs no module of Node and makes no code from text", () => {
  assert.deepEqual(
    code.match(/["'`]node:[a-z/]+["'`]|\bnew Function\b|(?<![\w.$])Function\(|(?<![\w.$])eval\(/g),
    null,
  );
  assert.ok(!code.includes("readdirSync"));
});

test("the check finds in the bundle what it finds in Node, in every planted mistake", async () => {
  const rules = await page.loadRules();
  const [here, there] = [editorContent(texts, schemas), page.editorContent(texts, page.schemas)];
  const found = check(here, schemas, await loadRules());
  assert.ok(found.length > 100);
  assert.deepEqual(plain(page.check(there, page.schemas, rules)), plain(found));
  const change = { file: "themen/kassenarchivierung/index.md", text: `${thema}\n[weg](/themen/weg/)\n`, files: [] };
  const brought = problemsOfChange(here, change, schemas, await loadRules());
  assert.ok(brought.some(({ rule }) => rule === "verweis-im-text"));
  assert.deepEqual(plain(page.problemsOfChange(there, change, page.schemas, rules)), plain(brought));
});

test("the serializer writes in the bundle what it writes in Node", async () => {
  const type = page.schemas.types.find(({ typ }) => typ === "thema")!;
  const format = page.entryFormat(type);
  const data = format.fromFile(thema);
  assert.deepEqual(plain(data), plain(entryFormat(type).fromFile(thema)));
  const body = await page.formatMarkdown(`${String(data["body"])}\n\n\n* Neu\n`);
  assert.equal(format.toFile({ ...data, body }), `${thema}\n- Neu\n`);
});

test("pages of types come along without a list kept by hand", () => {
  assert.deepEqual(
    [...page.typePages.keys()],
    globSync("*.ts", { cwd: path.join(project, "_includes/typen") })
      .map((name) => name.replace(/\.ts$/, ""))
      .toSorted(),
  );
});
