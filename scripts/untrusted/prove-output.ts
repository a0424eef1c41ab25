// A stage of build:untrusted, behind the second wall: compares the finished output with what only hidden entries say.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { leakProofText } from "../../src/export/leak-proof-file.ts";
import { proveNoLeak } from "../../src/leak/prove-no-leak.ts";
import { readContent } from "../../src/read/read-content.ts";
import { printProblems } from "../print-problems.ts";
import { project, projectSchemas } from "../project.ts";
import { madeFiles, refusedCode, stageOptions, workPlaces } from "./stage-options.ts";

const { content, staging, work, now } = stageOptions();
const { entries } = readContent(content, projectSchemas().types);
const { problems, proof } = await proveNoLeak({ project, entries, content, output: staging, now: new Date(now) });
if (printProblems(problems, content))
  writeFileSync(path.join(workPlaces(work).proof, madeFiles.proof), leakProofText(proof) ?? "");
else process.exitCode = refusedCode;
