import { rmSync } from "node:fs";
import path from "node:path";
import type { Audience } from "../../src/model/select.ts";
import { buildFor } from "../e2e/built-site.ts";
import { outputOf } from "../e2e/output-text.ts";
import { canary, writeHub, type HubPlan } from "./zufalls-hub.ts";

/**
 * Builds a planned hub and gives the canaries that stand in any byte of its output, packed parts included. Looks with
 * eyes of its own, not with those of the leak proof, which has run in the build.
 */
export async function canariesIn(plan: HubPlan, audience: Audience, search: boolean): Promise<string[]> {
  const content = await writeHub(plan);
  const built = await buildFor({ content, audience, search, documents: true, rules: [] });
  const found = outputOf(built).flatMap(({ name, bytes, words }) =>
    [name, bytes, words].flatMap((text) => (canary.test(text) ? [`${name}: ${canary.exec(text)?.[0]}`] : [])),
  );
  for (const dir of [path.dirname(content), path.dirname(built.dir)]) rmSync(dir, { recursive: true });
  return found;
}
