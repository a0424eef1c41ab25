import { realpathSync } from "node:fs";
import path from "node:path";

/** What a process behind the second wall may do besides computing; paths are absolute. */
export interface Rights {
  readonly read: readonly string[];
  readonly write?: readonly string[];
  /** Programs of others: sharp is an addon, Pagefind a process. Neither is bound by what Node allows. */
  readonly addons?: boolean;
  readonly processes?: boolean;
}

/** What the program itself is read from: not .git, which may hold a token, and nothing else that happens to lie there. */
const ownParts = [
  "package.json",
  ".eleventy.ts",
  // Eleventy asks whether it is there.
  ".eleventyignore",
  "LICENSES/",
  "_includes/",
  "assets/",
  "node_modules/",
  "schemas/",
  "scripts/",
  "src/",
];

/** Flags of Node for a process with these rights, besides those to read the program in `project`. */
export function sandboxFlags(project: string, { read, write = [], addons, processes }: Rights): readonly string[] {
  const own = ownParts.map((name) => path.join(project, name));
  // Packages may lie elsewhere, behind a link that is ours.
  const packages = `${realpathSync(path.join(project, "node_modules"))}${path.sep}`;
  return [
    "--permission",
    ...[...own, packages, ...read].map((file) => `--allow-fs-read=${file}`),
    ...write.map((file) => `--allow-fs-write=${file}`),
    ...(addons ? ["--allow-addons"] : []),
    ...(processes ? ["--allow-child-process"] : []),
    // node:sqlite opens and attaches any file, whatever the permissions say.
    "--no-experimental-sqlite",
    "--disable-proto=delete",
    "--max-old-space-size=2048",
    // Without this WebAssembly reserves more address space than `ulimit -v` leaves.
    "--disable-wasm-trap-handler",
    // Says at every start that addons and processes are a risk, which is known here.
    "--disable-warning=SecurityWarning",
  ];
}
