import { writePages } from "../../.eleventy.ts";
import { viewOf } from "../../_includes/view.ts";
import type { Prepared } from "../../_includes/prepared.ts";
import type { Copy } from "../../src/archive/copy.ts";
import { siteFiles } from "../../src/export/site-files.ts";
import { writeFiles } from "../../src/export/write-files.ts";
import type { OutputFile, Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { earlyJobs, lateJobs } from "./site-jobs.ts";

/** Makes and writes a copy that opens without a server: its pages can be finished only when all of them are known. */
export async function writeCopy(
  site: Site,
  prepared: Prepared,
  more: readonly (Page | OutputFile)[],
  copy: Copy,
  out: string,
): Promise<{ readonly pages: readonly Page[]; readonly files: readonly OutputFile[] }> {
  const jobs = [...earlyJobs(site), ...lateJobs(viewOf(site, { ...prepared, copy }), prepared)];
  const made = [...more, ...jobs.flatMap(({ outputs }) => outputs())];
  const pages = made.filter((output) => "html" in output).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files = made.filter((output): output is OutputFile => !("html" in output));
  const whole = await copy.finish({ pages, files: [...files, ...siteFiles(site, pages, files)] }, site);
  await writePages(whole.pages, out);
  writeFiles(whole.files, out);
  return whole;
}
