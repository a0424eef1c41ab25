import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { browserModules } from "../cms/browser-modules.ts";
import type { Schemas } from "../model/content-type.ts";
import type { OutputFile } from "../model/page.ts";
import { oncePer } from "../once-per.ts";
import { editorFolder } from "./editor-folder.ts";
import { hashed } from "./hashed.ts";
import { bundledSources, licencesFile, noticesOf } from "./licences.ts";

/** Program of the editor page: ours, named by its content, and Decap CMS as it was published. */
export interface EditorBundle {
  readonly files: readonly OutputFile[];
  /** Paths in the site. */
  readonly script: string;
  readonly css: string;
}

/** What esbuild makes of our part of the editor: nothing in it comes from content. */
export interface BundledEditor {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Files that anything of it was taken from. */
  readonly sources: readonly string[];
}

const project = path.resolve(import.meta.dirname, "../..");

/** The editor's program, once per set of schemas, which are part of it. */
export const editorBundle: (schemas: Schemas) => Promise<EditorBundle> = oncePer(async (schemas) =>
  editorOfBundled(await bundleEditor(schemas)),
);

/** Bundles our part of the editor. */
export async function bundleEditor(schemas: Schemas): Promise<BundledEditor> {
  const dir = path.join(project, "assets", "redaktion");
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(dir, "redaktion.ts"), path.join(dir, "redaktion.css")],
    outdir: dir,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    supported: { nesting: true },
    plugins: [browserModules({ schemas, project })],
  });
  return {
    files: outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text })),
    sources: bundledSources(metafile),
  };
}

/** Our part of the editor with Decap's and the licences. */
export function editorOfBundled({ files, sources }: BundledEditor): EditorBundle {
  const own = files.map(({ name, text }) => {
    const content = Buffer.from(text);
    return { path: editorFolder + hashed(name, content), content };
  });
  const named = (extension: string): string => own.find((file) => file.path.endsWith(extension))!.path;
  const licences = licencesFile(`${editorFolder}lizenzen.txt`, noticesOf(sources));
  return { files: [...own, licences, ...decapFiles()], script: named(".js"), css: named(".css") };
}

/** Decap's own bundle with what it loads later and its licences; not its second copy `cms.js`, nor source maps. */
function decapFiles(): OutputFile[] {
  const dir = path.dirname(createRequire(import.meta.url).resolve("decap-cms"));
  const bundle = readdirSync(dir)
    .filter((name) => /decap-cms\.js$|\.wasm$|^decap-cms\.js\.LICENSE\.txt$/.test(name))
    .toSorted()
    .map((name) => path.join(dir, name));
  const licence = path.join(project, "LICENSES", "MIT-Decap-CMS.txt");
  return [...bundle, licence].map((file) => ({
    path: `${editorFolder}decap/${path.basename(file)}`,
    content: readFileSync(file),
  }));
}
