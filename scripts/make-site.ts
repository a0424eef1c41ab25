import { writePages } from "../.eleventy.ts";
import { renderPages } from "../_includes/pages.ts";
import { hubConnection } from "../src/cms/connection.ts";
import { editorOfBundled } from "../src/export/editor-bundle.ts";
import { fileJobs } from "../src/export/file-jobs.ts";
import { siteFiles } from "../src/export/site-files.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { foreignDocuments } from "../src/hubs/foreign-documents.ts";
import { nextRelease } from "../src/model/next-release.ts";
import type { Problem } from "../src/model/problem.ts";
import { withFoundUnder } from "../src/search/with-found-under.ts";
import type { BuildResult, SiteOptions } from "./build-site.ts";
import { editorOf } from "./editor-of.ts";
import { prepare } from "./prepare.ts";
import { readSite } from "./read-site.ts";

/** Makes the site in a folder: read, check, select, link, render, write, index; there is no site in the result when nothing may be published. */
export async function makeSite(options: SiteOptions, staging: string): Promise<BuildResult> {
  const { schemas, audience, now, elsewhere, copy } = options;
  const step = options.onStep ?? (() => {});
  const { content, models, problems, site } = await readSite(options);
  if (!site) return refused(problems);
  step("Beiwerk");
  const { prepared, files: beside, problems: unreadable } = await prepare(site, content, models, options);
  if (unreadable.length > 0) return refused([...problems, ...unreadable]);
  step("Seiten");
  // The preview has an editor of its own, which is there also when nothing could be built.
  const connection = audience === "vorschau" ? undefined : hubConnection(site.hub);
  const bundle = elsewhere && (() => editorOfBundled(elsewhere.editor));
  const editor = connection ? await editorOf(site, connection, schemas, prepared.assets, bundle) : undefined;
  const rendered = [...renderPages(site, { ...prepared, copy }), ...(editor ? [editor.page] : [])];
  const made = [...beside, ...fileJobs(site, () => models).flatMap((job) => job.files()), ...(editor?.files ?? [])];
  const whole = { pages: rendered, files: [...made, ...siteFiles(site, rendered, made)] };
  const { pages, files } = copy ? await copy.finish(whole, site) : whole;
  refuseCollisions([...pages, ...files]);
  step("schreiben");
  await writePages(pages, staging);
  writeFiles(files, staging);
  if (options.index) {
    step("Suche");
    const found = [...withFoundUnder(pages, site), ...foreignDocuments(site)];
    writeFiles(await options.index(found, (at) => site.url(at)), staging);
  }
  const counts = { pages: pages.length, files: files.length };
  return { problems, site, content, nextRelease: nextRelease(content.entries, now), ...counts };
}

function refused(problems: readonly Problem[]): BuildResult {
  return { problems, pages: 0, files: 0 };
}

/** Two outputs at one path mean a gap in the check's collision rules, never a choice. */
function refuseCollisions(outputs: readonly { readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    if (seen.has(key)) throw new Error(`two outputs at ${output.path}`);
    seen.add(key);
  }
}
