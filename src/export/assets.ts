import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { OutputFile } from "../model/page.ts";
import { hashed } from "./hashed.ts";
import { bundledSources, licencesFile, noticeOf, noticesOf, ownNotice } from "./licences.ts";

/** Stylesheet, scripts, fonts and pictures of the site, named by their content so that browsers may keep them for ever. */
export interface Assets {
  readonly files: readonly OutputFile[];
  /** Path in the site of a source below assets/: `css/haupt.css` → `/assets/haupt-1a2b3c4d.css`; throws on an unknown one. */
  path(source: string): string;
  /** All paths in the site by their sources. */
  readonly paths: ReadonlyMap<string, string>;
}

/** What a hub adds to assets/: tokens for the stylesheet, and files by the source they are looked up under. */
export interface OwnAssets {
  readonly css: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What esbuild makes of assets/: nothing in it comes from content. */
export interface Bundled {
  readonly scripts: readonly { readonly entry: string; readonly text: string }[];
  readonly css: string;
  /** Files that anything of it was taken from. */
  readonly sources: readonly string[];
}

/** Bundles scripts and stylesheet of assets/. */
export async function bundleSources(dir: string): Promise<Bundled> {
  const entries = readdirSync(path.join(dir, "js")).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const scripts = [];
  for (const entry of entries.toSorted()) scripts.push({ entry, ...(await bundle(path.join(dir, "js", entry))) });
  const css = await bundle(path.join(dir, "css", "haupt.css"));
  return {
    scripts: scripts.map(({ entry, text }) => ({ entry, text })),
    css: css.text,
    sources: [...scripts, css].flatMap(({ sources }) => sources),
  };
}

/** Everything in assets/ of the project with what the hub adds. */
export async function bundleAssets(dir: string, own: OwnAssets, given?: Bundled): Promise<Assets> {
  const { scripts, css, sources } = given ?? (await bundleSources(dir));
  const paths = new Map<string, string>();
  const files: OutputFile[] = [];
  const publish = (source: string, name: string, content: Uint8Array): void => {
    const target = `/assets/${hashed(name, content)}`;
    paths.set(source, target);
    files.push({ path: target, content });
  };
  for (const name of readdirSync(path.join(dir, "fonts")).toSorted())
    publish(`fonts/${name}`, name, readFileSync(path.join(dir, "fonts", name)));
  for (const [source, content] of Object.entries(own.files)) publish(source, path.basename(source), content);
  for (const { entry, text } of scripts) publish(`js/${entry}`, entry.replace(/\.ts$/, ".js"), Buffer.from(text));
  publish("css/haupt.css", "haupt.css", Buffer.from(withFontPaths(css, paths) + own.css));
  const font = ownNotice(path.dirname(dir), "Fira Sans (OFL-1.1)", "OFL-1.1-Fira-Sans.txt");
  files.push(licencesFile("/lizenzen.txt", [font, noticeOf("pagefind"), ...noticesOf(sources)]));
  return { files, ...assetPaths(paths) };
}

/** Looks assets up by their sources. */
export function assetPaths(paths: ReadonlyMap<string, string>): Omit<Assets, "files"> {
  return {
    paths,
    path: (source) => {
      const found = paths.get(source);
      if (found === undefined) throw new Error(`no such asset: ${source}`);
      return found;
    },
  };
}

async function bundle(entry: string): Promise<{ text: string; sources: readonly string[] }> {
  if (!existsSync(entry)) throw new Error(`missing asset: ${entry}`);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // Lowering would turn light-dark() and nesting into longer code for browsers that town halls no longer run.
    supported: { nesting: true, "inline-style": true },
    external: ["*.woff2", "*.svg", "*/pagefind.js"],
    loader: { ".css": "css" },
  });
  return { text: outputFiles[0]!.text, sources: bundledSources(metafile) };
}

/** Stylesheet and fonts lie in one folder of the output, so a relative name works under every base path. */
function withFontPaths(css: string, paths: ReadonlyMap<string, string>): string {
  return css.replace(/url\((["']?)[^)"']*?(fonts\/[^)"']+)\1\)/g, (whole, _quote, source: string) => {
    const target = paths.get(source);
    if (target === undefined) throw new Error(`stylesheet names a missing file: ${whole}`);
    return `url(${path.posix.basename(target)})`;
  });
}
