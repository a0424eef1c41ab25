import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { gitIn, quietSettings, succeeds, type Git } from "./git.ts";
import type { UserRepository } from "./user-repository.ts";

/** A clone that belongs to the editor. */
export interface Clone {
  /** Absolute. */
  readonly dir: string;
  readonly git: Git;
  readonly branch: string;
}

/** Where the clone of a repository and branch lies: drafts are made against a branch, so each has its own. */
export function cloneFolder(project: string, { root, branch }: UserRepository): string {
  const hash = createHash("sha256").update(`${root}\0${branch}`).digest("hex").slice(0, 12);
  return path.join(project, ".cache", "redaktion", hash);
}

/** Makes the clone (`dir`, absolute) or brings it to the state of the user's branch, as far as that loses nothing. */
export async function openClone(user: UserRepository, dir: string): Promise<Clone> {
  const { root, branch } = user;
  const clone = { dir, branch, git: gitIn(dir) };
  if (!existsSync(dir)) await makeClone(user, dir);
  await clone.git("remote", "set-url", "origin", root);
  for (const key of ["user.name", "user.email"] as const)
    await clone.git("config", key, await user.git("config", key).catch(() => anonymous[key]));
  await tidy(clone);
  await clone.git("fetch", "--quiet", "--no-tags", "origin", `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  if (await contains(clone, `refs/remotes/origin/${branch}`, "HEAD"))
    await clone.git("merge", "--quiet", "--ff-only", `refs/remotes/origin/${branch}`);
  return clone;
}

const anonymous = { "user.name": "Redaktion", "user.email": "redaktion@localhost" } as const;

/** Cloned beside its place and then moved there, so that a clone that is there is whole. */
async function makeClone({ root, branch }: UserRepository, dir: string): Promise<void> {
  const part = `${dir}.neu`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(path.dirname(dir), { recursive: true });
  const settings = quietSettings.flatMap(([key, value]) => ["--config", `${key}=${value}`]);
  const parent = gitIn(path.dirname(dir));
  await parent(
    "clone",
    "--quiet",
    "--no-hardlinks",
    "--no-tags",
    "--template=",
    ...settings,
    "--branch",
    branch,
    root,
    part,
  );
  renameSync(part, dir);
}

/** Ends what was broken off in the clone: an interrupted save is lost, everything committed stays. */
export async function tidy({ git, dir, branch }: Clone): Promise<void> {
  rmSync(path.join(dir, ".git", "index.lock"), { force: true });
  for (const command of ["rebase", "merge"]) await succeeds(git(command, "--abort"));
  await git("checkout", "--quiet", "--force", branch);
  await git("clean", "--quiet", "-fd");
}

/** How many commits of the clone's branch the user's branch has not, and the other way round. */
export async function distance({ git, branch }: Clone): Promise<{ ahead: number; behind: number }> {
  const counts = await git("rev-list", "--left-right", "--count", `HEAD...refs/remotes/origin/${branch}`);
  const [ahead = 0, behind = 0] = counts.split("\t").map(Number);
  return { ahead, behind };
}

/** True when `commit` is an ancestor of, or the same as, `of`. */
async function contains({ git }: Clone, of: string, commit: string): Promise<boolean> {
  return succeeds(git("merge-base", "--is-ancestor", commit, of));
}
