// A stage of build:untrusted, behind the second wall: reads and checks the content, and says which pictures it needs.
import { drawingsOf } from "../prepare.ts";
import { printProblems } from "../print-problems.ts";
import { readSite } from "../read-site.ts";
import { writeOrder } from "./order.ts";
import { refusedCode, siteOptions, stageOptions, workPlaces } from "./stage-options.ts";

const options = stageOptions();
const site = await siteOptions(options);
const read = await readSite(site);
if (read.site) writeOrder(workPlaces(options.work).order, drawingsOf(read.site, read.content, site));
else {
  printProblems(read.problems, options.content);
  process.exitCode = refusedCode;
}
