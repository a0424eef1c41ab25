import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import type { OutputFile } from "../model/page.ts";

/** What somebody else wrote and readers get: its name and the words that must go with it. */
export interface Notice {
  readonly name: string;
  readonly text: string;
}

/** Sources that a bundle holds anything of. */
export function bundledSources({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** Notices of the packages that these files lie in, each once; throws on a package without a licence text. */
export function noticesOf(files: Iterable<string>): Notice[] {
  const folders = new Set<string>();
  for (const input of files) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path.resolve(input))?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].map(noticeIn).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Notice of an installed package whose files are published as they are. */
export function noticeOf(name: string): Notice {
  return noticesOf([fileURLToPath(import.meta.resolve(name))])[0]!;
}

/** Notice of one of the files in LICENSES/. */
export function ownNotice(project: string, name: string, file: string): Notice {
  return { name, text: readFileSync(path.join(project, "LICENSES", file), "utf8").trim() };
}

/** The file with these notices, at a path in the site. */
export function licencesFile(target: string, notices: readonly Notice[]): OutputFile {
  const sections = notices.map(({ name, text }) => `${name}\n${"=".repeat(name.length)}\n\n${text}\n`);
  return { path: target, content: `Fremde Programme und Schriften in diesem Auftritt\n\n\n${sections.join("\n\n")}` };
}

function noticeIn(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Record<
    "name" | "version" | "license",
    string
  >;
  const found = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  if (found === undefined) throw new Error(`${name} has no licence text to publish`);
  return { name: `${name} ${version} (${license})`, text: textsAt(path.join(folder, found)).join("\n\n") };
}

/** The text of a file, or those of a folder, which Pagefind has. */
function textsAt(file: string): string[] {
  if (!statSync(file).isDirectory()) return [readFileSync(file, "utf8").trim()];
  return readdirSync(file)
    .toSorted()
    .flatMap((name) => textsAt(path.join(file, name)));
}
