import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { buildSite } from "../../scripts/build-site.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { searchFiles } from "../../src/export/search-files.ts";
import { searchIndex } from "../../src/export/search-index.ts";
import { indexDocuments } from "../../src/search/index-documents.ts";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import type { OutputFile, WrittenPage } from "../../src/model/page.ts";
import type { BuiltSite } from "../e2e/built-site.ts";
import { project } from "../run-script.ts";
import { aufteilung } from "./aufteilung.ts";
import { cpuTime } from "./cpu-time.ts";
import { writeKorpus, type KorpusOptions } from "./korpus.ts";

/** A built site with the generated corpus, and beside our index that of plain Pagefind, below /ohne/. */
export interface Messbau extends BuiltSite {
  /** Bytes of all files of each index. */
  readonly bytes: { readonly unsere: number; readonly ohne: number };
  /** Milliseconds of processor time of the build, without what Pagefind takes in a process of its own, and of splitting alone. */
  readonly cpu: { readonly bau: number; readonly zerlegen: number };
}

const schemas = loadSchemas(path.join(project, "schemas"));

/** What is built beside content/: the corpus, and plain Pagefind's index or not. */
export interface MessbauOptions extends KorpusOptions {
  readonly ohne: boolean;
}

/** Builds content/ and the generated corpus as the public sees it on a day without a Sperrfrist, and removes it after `use`. */
export async function withMessbau<T>(options: MessbauOptions, use: (built: Messbau) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-suche-"));
  try {
    return await use(await messbau(dir, options));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function messbau(dir: string, options: MessbauOptions): Promise<Messbau> {
  const [content, out] = [path.join(dir, "content"), path.join(dir, "site")];
  cpSync(path.join(project, "content"), content, { recursive: true });
  writeKorpus(content, schemas, options);
  const bytes = { unsere: 0, ohne: 0 };
  // Before the build, or it would run on what the build has warmed up.
  const zerlegen = options.ohne ? aufteilung(content, schemas) : 0;
  let beside = 0;
  const index = async (pages: readonly WrittenPage[], url: (path: string) => string): Promise<OutputFile[]> => {
    const ours = await searchFiles(pages, url);
    const before = cpuTime();
    const plain = options.ohne ? await searchIndex(indexDocuments(pages.map(withoutHelp), url)) : [];
    beside = cpuTime() - before;
    [bytes.unsere, bytes.ohne] = [sum(ours), sum(plain)];
    return [...ours, ...plain.map((file) => ({ ...file, path: `/ohne${file.path}` })), await askingScript()];
  };
  const now = new Date("2026-11-25T00:00:00+01:00");
  const rules = await loadRules();
  const start = cpuTime();
  const { site } = await buildSite({ project, content, out, audience: "oeffentlich", now, index, schemas, rules });
  if (!site) throw new Error("content has errors");
  return { dir: out, base: site.address.base, site, bytes, cpu: { bau: cpuTime() - start - beside, zerlegen } };
}

function withoutHelp(page: WrittenPage): WrittenPage {
  return page.search ? { ...page, search: { ...page.search, also: {} } } : page;
}

function sum(files: readonly OutputFile[]): number {
  return files.reduce((total, file) => total + ("content" in file ? Buffer.byteLength(file.content) : 0), 0);
}

/** What asks in a page of a built site, to be put into its folder. */
export async function askingScript(): Promise<OutputFile> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "im-browser.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return { path: "/auswertung.js", content: outputFiles[0]!.contents };
}
