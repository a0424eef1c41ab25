// publiccode.yml after the standard 0.4 (yml.publiccode.tools), so that openCode can list the program.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parseYaml } from "../src/read/yaml.ts";
import { project } from "./run-script.ts";

interface Publiccode {
  readonly publiccodeYmlVersion: string;
  readonly name: string;
  readonly url: string;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly intendedAudience: { readonly countries: readonly string[]; readonly scope: readonly string[] };
  readonly description: Readonly<Record<string, Description>>;
  readonly maintenance: { readonly type: string; readonly contacts: readonly Readonly<Record<string, string>>[] };
  readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: readonly string[] };
}

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
  readonly screenshots: readonly string[];
}

const read = (file: string): string => readFileSync(path.join(project, file), "utf8");
const code = parseYaml(read("publiccode.yml")) as unknown as Publiccode;

test("publiccode.yml has every key the standard asks for, with values of its lists", () => {
  assert.equal(code.publiccodeYmlVersion, "0.4");
  assert.match(code.url, /^https:\/\/\S+\.git$/);
  assert.deepEqual(code.platforms, ["web"]);
  assert.ok(["concept", "development", "beta", "stable", "obsolete"].includes(code.developmentStatus));
  assert.ok(code.softwareType.startsWith("standalone/"));
  // Those of the standard's lists that fit a hub; another one must be looked up there first.
  const categories = ["knowledge-management", "content-management", "collaboration"];
  assert.deepEqual(code.categories, categories);
  assert.deepEqual(code.intendedAudience, { countries: ["DE"], scope: ["government", "local-authorities"] });
  assert.equal(code.maintenance.type, "community");
  assert.deepEqual(code.localisation, { localisationReady: false, availableLanguages: ["de"] });
});

test("its German description keeps to the lengths of the standard, and its pictures exist", () => {
  const { shortDescription, longDescription, features, screenshots } = code.description["de"]!;
  assert.ok(shortDescription.length <= 150, `${shortDescription.length}`);
  assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000, `${longDescription.length}`);
  assert.ok(features.length > 0 && features.every((feature) => feature.length <= 100));
  for (const file of screenshots) assert.ok(existsSync(path.join(project, file)), file);
});

test("one mailbox stands in publiccode.yml and SECURITY.md, so that both are changed together", () => {
  const [contact] = code.maintenance.contacts;
  assert.ok(contact?.["name"]);
  assert.ok(read("SECURITY.md").includes(contact["email"]!));
});

test("SECURITY.md and CONTRIBUTING.md answer what people come for", () => {
  const headings = (file: string): string[] => read(file).match(/(?<=^## ).*/gm) ?? [];
  for (const heading of ["What is trusted", "What holds for content", "What a public build knows", "Supply chain"])
    assert.ok(headings("SECURITY.md").includes(heading), heading);
  for (const heading of ["Before you send a change", "How the house is kept", "Where things go"])
    assert.ok(headings("CONTRIBUTING.md").includes(heading), heading);
  assert.match(read("SECURITY.md"), /not in a public issue/);
  assert.match(read("CONTRIBUTING.md"), /agree to the EUPL-1\.2/);
});
