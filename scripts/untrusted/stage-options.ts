import path from "node:path";
import { loadRules } from "../../src/check/load-rules.ts";
import type { Audience } from "../../src/model/select.ts";
import type { SiteOptions } from "../build-site.ts";
import { project, projectSchemas } from "../project.ts";

/** What the stages of a build are told; folders are absolute. */
export interface StageOptions {
  readonly content: string;
  readonly audience: Audience;
  readonly url?: string | undefined;
  readonly now: string;
  readonly search: boolean;
  readonly documents: boolean;
  /** Folder that becomes the output. */
  readonly staging: string;
  /** Folder of what stages leave for one another. */
  readonly work: string;
}

/** Where stages leave what for one another. */
export function workPlaces(work: string) {
  return {
    /** Pictures to be drawn, and the files of the content they are made of. */
    order: path.join(work, "auftrag"),
    /** Pictures that were drawn, and documents. */
    cache: path.join(work, "cache"),
    /** What esbuild made of the program; no stage writes here. */
    bundles: path.join(work, "buendel.json"),
    /** What the pages leave: the documents of the search, and the next Sperrfrist. */
    made: path.join(work, "ergebnis"),
    /** What the leak proof leaves; no other stage writes here. */
    proof: path.join(work, "leckprobe"),
  } as const;
}

/** Names of the files in the folders `made` and `proof`. */
export const madeFiles = { documents: "suche.jsonl", release: "freigabe.txt", proof: "leak-proof.json" } as const;

/** With this code a stage ends that has told what is wrong with the content. */
export const refusedCode = 3;

/** The options this stage was started with. */
export function stageOptions(): StageOptions {
  return JSON.parse(process.argv[2] ?? "") as StageOptions;
}

/** The same options as a build takes them. */
export async function siteOptions({ content, audience, url, now, documents }: StageOptions): Promise<SiteOptions> {
  const rules = await loadRules();
  return { project, content, audience, url, now: new Date(now), documents, schemas: projectSchemas(), rules };
}
