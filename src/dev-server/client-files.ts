import path from "node:path";
import { build } from "esbuild";

/** Script and stylesheet that the preview adds to pages. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles client/ for the browser. */
export async function clientFiles(): Promise<ClientFiles> {
  const dir = path.join(import.meta.dirname, "client");
  const { outputFiles } = await build({
    entryPoints: [path.join(dir, "vorschau.ts"), path.join(dir, "vorschau.css")],
    outdir: dir,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    supported: { nesting: true },
  });
  const text = (extension: string): string => outputFiles.find((file) => file.path.endsWith(extension))!.text;
  return { script: text(".js"), style: text(".css") };
}
