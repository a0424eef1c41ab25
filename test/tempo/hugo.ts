import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../../src/model/entry.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import { readContent } from "../../src/read/read-content.ts";
import { ausgabe } from "./bau.ts";
import { gemessen } from "./gemessen.ts";
import { hugoVorlagen } from "./hugo-vorlagen.ts";
import type { Messung } from "./messung.ts";
import { beiseite, type Stand } from "./stand.ts";

/** The version of Hugo on the PATH; undefined when there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? `Hugo ${/v[\d.]+/.exec(stdout)?.[0] ?? stdout.trim()}` : undefined;
}

/** Writes the same texts as a site for Hugo: what is public, with what its layouts show. */
export function writeHugo({ content, hugo }: Stand, { types }: Schemas): void {
  for (const [file, text] of Object.entries(hugoVorlagen)) write(path.join(hugo, file), text);
  for (const entry of readContent(content, types).entries) {
    const { sichtbarkeit, entwurf, sperrfrist } = entry.data;
    if (sichtbarkeit !== "oeffentlich" || entwurf === true || sperrfrist !== undefined) continue;
    const folder = types.find(({ typ }) => typ === entry.typ)!.plural;
    // JSON is front matter that Hugo reads as fast as any other.
    write(path.join(hugo, "content", folder, entry.kennung, "index.md"), `${matterOf(entry)}\n${entry.body}`);
  }
}

function matterOf({ data }: Entry): string {
  const { titel, kurzfassung, stand, sachgebiete, themen, verwaltungen } = data;
  const terms = { "nach-sachgebiet": sachgebiete, "nach-thema": themen, "nach-verwaltung": verwaltungen };
  return JSON.stringify({ title: titel, kurzfassung, stand, ...terms }, undefined, 2);
}

/** A build of Hugo without any cache. */
export async function hugoBau(stand: Stand): Promise<Messung> {
  const { hugo, env } = stand;
  const out = path.join(hugo, "public");
  beiseite(stand, out, path.join(hugo, "cache"));
  const args = ["--quiet", "--cacheDir", path.join(hugo, "cache"), "--destination", out];
  return { ...(await gemessen("hugo", args, { cwd: hugo, env })), ...ausgabe(out) };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
