import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { readLock, type Lock } from "./lock-file.ts";
import { sbomOf } from "./sbom-of.ts";

const sha = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
const lock: Lock = {
  "": {
    name: "hub",
    version: "1.0.0",
    license: "EUPL-1.2",
    dependencies: { a: "1.0.0" },
    devDependencies: { b: "2.0.0" },
  },
  "node_modules/a": { version: "1.0.0", license: "MIT", integrity: sha, dependencies: { b: "^1.0.0", fehlt: "*" } },
  "node_modules/a/node_modules/b": { version: "1.0.0", license: "(MIT OR Apache-2.0)", integrity: sha },
  "node_modules/b": {
    version: "2.0.0",
    license: "SEE LICENSE IN LICENSE",
    integrity: sha,
    dev: true,
    dependencies: { "@x/y": "*" },
  },
  "node_modules/@x/y": { name: "echt", version: "3.0.0", integrity: sha, dev: true },
};

test("a bill of materials says of each package where it comes from, what its bytes are, and what needs it", () => {
  const { components, dependencies } = sbomOf(lock);
  assert.deepEqual(
    components.map(({ purl, scope, licenses }) => [purl, scope, licenses[0]]),
    [
      ["pkg:npm/a@1.0.0", "required", { license: { id: "MIT" } }],
      ["pkg:npm/b@1.0.0", "required", { expression: "MIT OR Apache-2.0" }],
      ["pkg:npm/b@2.0.0", "excluded", { license: { name: "SEE LICENSE IN LICENSE" } }],
      ["pkg:npm/echt@3.0.0", "excluded", { license: { name: "unbekannt" } }],
    ],
  );
  assert.equal(components[0]!.hashes?.[0]!.content, "01".repeat(64));
  assert.deepEqual(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn.join()])), {
    "pkg:npm/hub@1.0.0": "pkg:npm/a@1.0.0,pkg:npm/b@2.0.0",
    "pkg:npm/a@1.0.0": "pkg:npm/b@1.0.0",
    "pkg:npm/b@1.0.0": "",
    "pkg:npm/b@2.0.0": "pkg:npm/echt@3.0.0",
    "pkg:npm/echt@3.0.0": "",
  });
});

test("the order of packages in the lock file does not change a byte", () => {
  const turned = Object.fromEntries(Object.entries(lock).toReversed());
  assert.equal(JSON.stringify(sbomOf(turned)), JSON.stringify(sbomOf(lock)));
});

test("the bill of materials of this program has what CycloneDX 1.6 demands, and every reference leads somewhere", () => {
  const { bomFormat, specVersion, metadata, components, dependencies } = sbomOf(readLock(path.resolve(".")));
  assert.deepEqual([bomFormat, specVersion, metadata.component.name], ["CycloneDX", "1.6", "kurzer-dienstweg"]);
  const refs = [metadata.component, ...components].map((one) => one["bom-ref"]);
  assert.equal(new Set(refs).size, refs.length);
  assert.deepEqual(dependencies.map(({ ref }) => ref).toSorted(), refs.toSorted());
  const known = new Set(refs);
  assert.ok(dependencies.every(({ dependsOn }) => dependsOn.every((ref) => known.has(ref))));
  for (const { name, version, hashes, purl } of components) {
    assert.match(version, /^\d+\.\d+\.\d+/, name);
    assert.match(purl, /^pkg:npm\/(%40[^/@]+\/)?[^/@]+@[^@]+$/, name);
    assert.ok(hashes === undefined || /^[0-9a-f]{128}$/.test(hashes[0]!.content), name);
  }
});
