import path from "node:path";
import { build, transform } from "esbuild";
import { bundledSources, licencesFile, noticesOf } from "../export/licences.ts";
import type { OutputFile } from "../model/page.ts";
import { searchScripts } from "./copy.ts";

/** A module of the site as a script of the old kind, which browsers also run from a folder; throws on one that waits at its top. */
export async function classicScript(file: OutputFile): Promise<OutputFile> {
  if (!("content" in file) || !/^\/assets\/[^/]+\.js$/u.test(file.path)) return file;
  const source = typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
  const { code } = await transform(source, { format: "iife", minify: true, target: "es2022", charset: "utf8" });
  return { path: file.path, content: code };
}

/** The script of the search page of a copy, with the licences of what it is made of. */
export async function searchScript(assets: string): Promise<readonly OutputFile[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(assets, "archiv", "suche.ts")],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  return [
    { path: searchScripts[1], content: outputFiles[0]!.contents },
    licencesFile("/suche/lizenzen.txt", noticesOf(bundledSources(metafile))),
  ];
}
