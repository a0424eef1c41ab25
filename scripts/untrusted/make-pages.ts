// A stage of build:untrusted, behind the second wall: everything from read to write, with pictures already drawn.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Bundled } from "../../src/export/assets.ts";
import type { BundledEditor } from "../../src/export/editor-bundle.ts";
import { indexDocuments } from "../../src/search/index-documents.ts";
import { searchHelp } from "../../src/search/search-help.ts";
import type { Index } from "../build-site.ts";
import { makeSite } from "../make-site.ts";
import { printProblems } from "../print-problems.ts";
import { madeFiles, refusedCode, siteOptions, stageOptions, workPlaces } from "./stage-options.ts";

const options = stageOptions();
const { made, cache, bundles } = workPlaces(options.work);
const bundled = JSON.parse(readFileSync(bundles, "utf8")) as { bundled: Bundled; editor: BundledEditor };

/** Leaves the documents for Pagefind, which runs later and elsewhere. */
const index: Index = (pages, url) => {
  const lines = indexDocuments(pages, url).map((document) => `${JSON.stringify(document)}\n`);
  writeFileSync(path.join(made, madeFiles.documents), [...lines].join(""));
  return Promise.resolve(searchHelp(pages));
};

const site = await siteOptions(options);
const elsewhere = { ...bundled, cache };
const { indexed, ...result } = await makeSite(
  { ...site, elsewhere, index: options.search ? index : undefined },
  options.staging,
);
await indexed;
if (printProblems(result.problems, options.content))
  writeFileSync(path.join(made, madeFiles.release), result.nextRelease ?? "");
else process.exitCode = refusedCode;
