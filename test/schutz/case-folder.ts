import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Erwartung, Fall } from "./fall.ts";
import { HubFolder, smallHub } from "./hub-folder.ts";
import type { Problem } from "../../src/model/problem.ts";

/** A case with what names it and its files. */
export interface NamedFall {
  readonly fall: Fall;
  readonly name: string;
  readonly kennung: string;
}

/** Makes a folder with a small hub in `content`, and files beside it that nobody may touch; returns it. */
export function sandbox(): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-faelle-"));
  // Cases may be run as another user.
  chmodSync(dir, 0o755);
  for (const name of ["KANARIE.html", "package.json", ".env", "index.md"])
    writeFileSync(path.join(dir, name), "unberührt\n");
  mkdirSync(path.join(dir, "nachbar"));
  writeFileSync(path.join(dir, "nachbar", "index.md"), "unberührt\n");
  smallHub(path.join(dir, "content"));
  return dir;
}

/** Lets a case write into the content of a sandbox. */
export async function writeCase(dir: string, { fall, kennung }: NamedFall): Promise<void> {
  await fall.write(new HubFolder(path.join(dir, "content"), kennung));
}

/** What was expected and is not among the problems. */
export function missing({ fall, kennung }: NamedFall, problems: readonly Problem[]): readonly Erwartung[] {
  return (fall.problems ?? []).filter(
    ([rule, line, file = "themen/$/index.md"]) =>
      !problems.some(
        (problem) =>
          problem.rule === rule &&
          (line === undefined || problem.line === line) &&
          problem.file === file.replaceAll("$", kennung),
      ),
  );
}

/** Problems that an editor could not do anything with. */
export function unclear(problems: readonly Problem[]): readonly Problem[] {
  const english = /\b(error|expected|invalid|cannot|unexpected|undefined|denied|ENOENT|EACCES|\[object)\b|\n\s+at /i;
  return problems.filter(
    ({ message, hint, line, column }) =>
      english.test(message.replace(/„[^“]*“/g, "")) || hint === null || hint === "" || line < 1 || column < 1,
  );
}
