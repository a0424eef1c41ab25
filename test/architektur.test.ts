import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { project } from "./run-script.ts";
import { sourceFiles, type SourceFile } from "./source-files.ts";

const sources = sourceFiles();
const isTest = ({ file }: SourceFile): boolean => file.endsWith(".test.ts") || file.startsWith("test/");
const program = sources.filter((source) => !isTest(source));

/** Which parts of the tree a part may import; its own is always one. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  src: [],
  _includes: ["src"],
  assets: ["src", "_includes"],
  ".eleventy.ts": ["src", "_includes"],
  scripts: ["src", "_includes", ".eleventy.ts"],
};
const partOf = (file: string): string => file.split("/")[0]!;

test("imports point one way: src ← _includes ← .eleventy.ts ← scripts, and assets take from src and _includes", () => {
  const wrong = program.flatMap(({ file, imports }) => {
    const part = partOf(file);
    const own = imports.filter((name) => Object.hasOwn(mayImport, partOf(name)) || partOf(name) === "test");
    return own
      .filter((name) => partOf(name) !== part && !mayImport[part]!.includes(partOf(name)))
      .map((name) => `${file} imports ${name}`);
  });
  assert.deepEqual(wrong, []);
});

test("every import was understood: own files exist and packages are declared", () => {
  const { dependencies, devDependencies } = packageJson();
  const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const files = new Set([
    ...sources.map(({ file }) => file),
    "src/model/types.generated.ts",
    "src/text/fira-widths.generated.ts",
  ]);
  const wrong = sources.flatMap(({ file, imports }) =>
    imports
      .filter((name) => !files.has(name) && !name.startsWith("node:") && !known.has(packageOf(name)))
      .map((name) => `${file} imports ${name}`),
  );
  assert.deepEqual(wrong, []);
  assert.ok(sources.flatMap(({ imports }) => imports).length > sources.length);
});

test("every dependency is used", () => {
  const { dependencies, devDependencies } = packageJson();
  // Called by their commands, or by the compiler, or read as files.
  const commands = [
    "@types/fontkit",
    "@types/node",
    "@types/jsonld",
    "@types/turndown",
    "oxlint",
    "oxlint-tsgolint",
    "stylelint",
    "stylelint-config-standard",
    "typescript",
    "bpmn-js",
    "decap-cms",
    "@sveltia/cms",
    "vnu-jar",
  ];
  const used = new Set([...sources.flatMap(({ imports }) => imports.map(packageOf)), ...commands]);
  assert.deepEqual(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !used.has(name)),
    [],
  );
});

test("a program does not need what is installed for development only", () => {
  const { devDependencies } = packageJson();
  const wrong = program.filter(({ imports }) =>
    imports.some((name) => Object.hasOwn(devDependencies, packageOf(name))),
  );
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test("Eleventy is imported by .eleventy.ts alone", () => {
  const found = sources.filter(({ imports }) => imports.some((name) => packageOf(name) === "@11ty/eleventy"));
  assert.deepEqual(
    found.map(({ file }) => file),
    [".eleventy.ts"],
  );
});

test("raw(), the way round escaping, is used where it is known and nowhere else", () => {
  const uses = program.map(({ file, text }) => [file, text.match(/(?<!function |\.)\braw\(/g)?.length ?? 0] as const);
  assert.deepEqual(Object.fromEntries(uses.filter(([, count]) => count > 0)), {
    // JSON in which nothing can end the script element.
    "_includes/components/json-ld.ts": 1,
    // Drawings of the house, written in the file itself.
    "_includes/components/symbol.ts": 1,
    // Pages already rendered, and attribute names written in the file.
    "src/search/index-documents.ts": 2,
    // What markdown-it made, with `html: false`.
    "src/text/render-body.ts": 1,
  });
});

test("no file is longer than 200 lines", () => {
  const long = program.filter(({ text }) => text.split("\n").length > 201);
  assert.deepEqual(
    long.map(({ file }) => file),
    [],
  );
});

test("no folder or file is named after nothing", () => {
  const empty = sources.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file));
  assert.deepEqual(
    empty.map(({ file }) => file),
    [],
  );
});

test("no rule of the linter and no type error is silenced in a file", () => {
  const silenced = sources.filter(({ text }) => /(oxlint|eslint)-disable|@ts-(ignore|nocheck)/.test(text));
  assert.deepEqual(
    silenced.map(({ file }) => file).filter((file) => file !== "test/architektur.test.ts"),
    [],
  );
});

/** Component styles whose markup is no component, and the file that prints it. */
const printedBy: Readonly<Record<string, string>> = {
  banner: "_includes/layout.ts",
  beiseite: "_includes/eintrag/beside.ts",
  deckel: "_includes/home/cover.ts",
  fuss: "_includes/layout.ts",
  gebiete: "_includes/home/fields.ts",
  glossar: "_includes/eintrag/glossary.ts",
  klauseln: "src/text/render-body.ts",
  kopf: "_includes/layout.ts",
  liste: "_includes/pages/list.ts",
  pflege: "_includes/eintrag/upkeep-section.ts",
  presse: "_includes/eintrag/press-section.ts",
  schritte: "_includes/eintrag/prozess-sections.ts",
  sprung: "_includes/layout.ts",
  suche: "_includes/pages/search.ts",
};

test("every component stylesheet belongs to the component of its name, or is listed with the file that prints it", () => {
  const styles = globSync("assets/css/components/*.css", { cwd: project }).map((file) => path.basename(file, ".css"));
  const components = new Set(program.map(({ file }) => file));
  const orphans = styles.filter((name) => !components.has(`_includes/components/${name}.ts`));
  assert.deepEqual(orphans.toSorted(), Object.keys(printedBy));
  for (const name of orphans) {
    const file = printedBy[name]!;
    const classes = read(`assets/css/components/${name}.css`).match(/(?<=\.)[a-z][a-z-]*/g) ?? [];
    const text = program.find((source) => source.file === file)?.text ?? "";
    assert.ok(
      classes.some((one) => text.includes(`"${one}`) || text.includes(` ${one}`)),
      `${file} prints none of ${name}.css`,
    );
  }
});

test("every component stylesheet is imported by haupt.css", () => {
  const main = read("assets/css/haupt.css");
  const styles = globSync("assets/css/components/*.css", { cwd: project }).map((file) => path.basename(file));
  assert.deepEqual(
    styles.filter((name) => !main.includes(`components/${name}`)),
    [],
  );
});

test("every dependency is pinned to one version and explained in docs/architecture.md", () => {
  const text = read("docs/architecture.md");
  const { dependencies, devDependencies, optionalDependencies } = packageJson();
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assert.deepEqual(
    all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
  assert.deepEqual(
    all.map(([name]) => name).filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
});

test("the lock file names no address and the contents of every package", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { resolved?: string; integrity?: string }>;
  };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== "");
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined),
    [],
  );
  // The registry at hand had no packages of this version for these systems when the lock file was made.
  const systems = ["darwin-arm64", "darwin-x64", "freebsd-x64", "windows-arm64", "windows-x64"];
  assert.deepEqual(
    packages.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name),
    systems.map((system) => `node_modules/@pagefind/${system}`),
  );
});

function packageJson(): Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>> {
  return JSON.parse(read("package.json")) as ReturnType<typeof packageJson>;
}

/** Name of the package of an import: `prettier/standalone` → `prettier`. */
function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

function read(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}
