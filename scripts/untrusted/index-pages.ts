// A stage of build:untrusted: Pagefind, which is a program of its own. It sees the documents of the search only.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pagefindFiles } from "../../src/export/search-files.ts";
import { writeFiles } from "../../src/export/write-files.ts";
import type { IndexDocument } from "../../src/search/index-documents.ts";
import { madeFiles, stageOptions, workPlaces } from "./stage-options.ts";

const { work, staging } = stageOptions();
const lines = readFileSync(path.join(workPlaces(work).made, madeFiles.documents), "utf8")
  .split("\n")
  .slice(0, -1);
writeFiles(await pagefindFiles(lines.map((line) => JSON.parse(line) as IndexDocument)), staging);
