import assert from "node:assert/strict";
import { execFileSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import type { Locator, Page } from "playwright-core";
import { project, runScript, startScript } from "../run-script.ts";

/** A running `npm start` on a git repository of its own that holds a copy of the demonstration content. */
export interface Editor {
  /** Address of the preview's home page. */
  readonly url: string;
  /** The repository, absolute; content/ lies in it. */
  readonly repository: string;
  /** What the terminal has shown so far. */
  readonly output: () => string;
  /** Files of content/ that differ from the last commit, as `git status` names them: `?? themen/x/index.md`. */
  changes(): readonly string[];
  /** Changed lines of content/ without context, as `git diff` shows them: `-titel: Alt`, `+titel: Neu`. */
  diff(): readonly string[];
  /** Takes back every change to content/. */
  reset(): void;
  /** What check says of content/: „0 Fehler, 0 Warnungen“. */
  check(): Promise<string>;
}

/** Starts the editor for the tests of one file; it ends with them. `plant` may add files first. */
export async function startEditor(plant?: (content: string) => void, ...flags: string[]): Promise<Editor> {
  const repository = realpathSync(mkdtempSync(path.join(tmpdir(), "redaktion-")));
  const content = path.join(repository, "content");
  cpSync(path.join(project, "content"), content, { recursive: true });
  plant?.(content);
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: repository, encoding: "utf8" });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  // Pictures are written as they are, whatever the machine's git is set to.
  writeFileSync(path.join(repository, ".gitattributes"), "* -text\n");
  git("add", ".");
  git("commit", "--quiet", "--message=Anfang");
  const child = startScript("start", "--port", "0", "--content", content, ...flags);
  after(async () => {
    child.kill("SIGTERM");
    await once(child, "close");
    rmSync(repository, { recursive: true, force: true });
  });
  const { url, output } = await ready(child);
  return {
    url,
    repository,
    output,
    changes: () =>
      lines(git("status", "--short", "--untracked-files=all", "content")).map((line) => line.replace("content/", "")),
    diff: () => lines(git("diff", "--unified=0", "content")).filter((line) => /^[+-](?![+-]{2} )/.test(line)),
    reset: () => {
      git("checkout", "--quiet", "content");
      git("clean", "--quiet", "-fd", "content");
    },
    check: async () => (await runScript("check", "--content", content)).stdout.trim(),
  };
}

async function ready(child: ChildProcess): Promise<{ url: string; output: () => string }> {
  const seen: string[] = [];
  const terminal = createInterface(child.stdout!);
  child.stderr!.setEncoding("utf8").on("data", (text: string) => seen.push(text));
  const url = await new Promise<string | undefined>((resolve) => {
    terminal.on("line", (line) => {
      seen.push(line);
      const found = /^Bereit: (http:\/\/localhost:\d+\/)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => resolve(undefined));
  });
  const output = (): string => seen.join("\n");
  return { url: url ?? assert.fail(output()), output };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** Path of an entry in the editor. */
export function entryPath(typ: string, kennung: string): string {
  return `redaktion/#/collections/${typ}/entries/${kennung}/index`;
}

/** Path of the form for a new entry. */
export function newEntryPath(typ: string): string {
  return `redaktion/#/collections/${typ}/new`;
}

/** Replaces what stands in a text field as a person does; Decap moves the cursor when a value is set at once. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press("ControlOrMeta+a");
  await field.page().keyboard.insertText(text);
}

/** Saves the open entry; the caller waits for what comes of it. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Jetzt speichern", { exact: true }).click();
}

/** Saves the open entry and waits until Decap says so. */
export async function saved(page: Page): Promise<void> {
  await save(page);
  const toast = page.getByText("Der Eintrag ist gespeichert.");
  await toast.waitFor();
  // The next one must not take this message for its own.
  // It slides in: a click could miss it.
  await toast.dispatchEvent("click");
  await toast.waitFor({ state: "detached" });
}
