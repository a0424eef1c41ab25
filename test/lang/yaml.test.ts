import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/read/limits.ts";
import { parseYaml, YamlError, yamlPositions } from "../../src/read/yaml.ts";
import { yamlCases } from "../schutz/yaml/cases.ts";

/** As long as a front matter may be. */
const full = (yaml: string): string =>
  yaml.repeat(Math.ceil(limits.frontMatter / yaml.length)).slice(0, limits.frontMatter);

test("every document of the YAML test suite, repeated to the longest front matter, is dealt with in 2 s and 512 MB (unsafe)", () => {
  for (const { name, yaml } of yamlCases) {
    if (yaml === "") continue;
    const since = performance.now();
    try {
      const source = full(yaml);
      parseYaml(source);
      yamlPositions(source);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
    }
    assert.ok(performance.now() - since < 2000, name);
  }
  assert.ok(process.memoryUsage().rss < 512e6);
});
