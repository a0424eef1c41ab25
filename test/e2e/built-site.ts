import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSite } from "../../scripts/build-site.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import type { Rule } from "../../src/check/rule.ts";
import { searchFiles } from "../../src/export/search-files.ts";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import type { Audience } from "../../src/model/select.ts";
import type { Site } from "../../src/model/site.ts";

export const project = path.resolve(import.meta.dirname, "..", "..");
export const schemas = loadSchemas(path.join(project, "schemas"));

/** A moment at which the demonstration content has entries that are held back. */
export const now = new Date("2026-11-20T09:00:00Z");

/** A built site in a temporary folder. */
export interface BuiltSite {
  readonly dir: string;
  /** Base path, `/` or `/pfad/`. */
  readonly base: string;
  readonly site: Site;
}

const folders: string[] = [];
process.on("exit", () => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

/** A folder of its own that is gone when the tests end. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-e2e-"));
  folders.push(dir);
  return dir;
}

export interface BuildSettings {
  readonly content?: string;
  readonly audience?: Audience;
  readonly url?: string;
  readonly rules?: readonly Rule[];
  /** Whether there is a search index, as there is unless told otherwise. */
  readonly search?: boolean;
  readonly documents?: boolean;
}

/** Builds a site of its own; content that check refuses fails the test. */
export async function buildFor({
  content = path.join(project, "content"),
  audience = "oeffentlich",
  url,
  rules,
  search = true,
  documents = false,
}: BuildSettings): Promise<BuiltSite> {
  const out = path.join(temporaryFolder(), "site");
  const index = search ? searchFiles : undefined;
  const options = { project, content, out, audience, url, now, index, documents, schemas };
  const { site, problems } = await buildSite({ ...options, rules: rules ?? (await loadRules()) });
  if (!site)
    throw new Error(`content has errors: ${problems.map(({ file, message }) => `${file}: ${message}`).join("\n")}`);
  return { dir: out, base: site.address.base, site };
}

const shared = new Map<string, Promise<BuiltSite>>();

function sharedBuild(name: string, settings: BuildSettings): Promise<BuiltSite> {
  let found = shared.get(name);
  if (!found) shared.set(name, (found = buildFor(settings)));
  return found;
}

/** The public site of the demonstration content, built once for all tests of a process. */
export function publicSite(): Promise<BuiltSite> {
  return sharedBuild("oeffentlich", { documents: true });
}

/** The same under a base path. */
export function siteUnderPath(): Promise<BuiltSite> {
  return sharedBuild("pfad", { url: "https://host.example/pfad/" });
}

/** The internal site of the demonstration content. */
export function internalSite(): Promise<BuiltSite> {
  return sharedBuild("intern", { audience: "intern" });
}
