import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { editorFolder } from "../../src/export/editor-folder.ts";
import { project, temporaryFolder, type BuiltSite } from "./built-site.ts";

/** A page with some HTML and one bundled script in the place of the editor's, under its policy: `script` is TypeScript in the project's folder. */
export async function pageWithScript(body: string, script: string): Promise<BuiltSite> {
  const dir = temporaryFolder();
  const place = path.join(dir, editorFolder);
  mkdirSync(place);
  const head =
    '<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title><link rel="icon" href="data:,">';
  writeFileSync(path.join(place, "index.html"), `${head}<body>${body}<script src="probe.js"></script>`);
  writeFileSync(path.join(dir, "404.html"), "");
  await build({
    stdin: { contents: script, resolveDir: project, loader: "ts" },
    outfile: path.join(place, "probe.js"),
    bundle: true,
    logLevel: "error",
  });
  // No entries: this page is not made from content.
  return { dir, base: "/", site: { hub: { backend: { art: "gitlab", repo: "ort/hub" } } } } as BuiltSite;
}
