import path from "node:path";
import { gitIn, succeeds, type Git } from "./git.ts";

/** The repository of the user, which the editor only reads. */
export interface UserRepository {
  readonly git: Git;
  /** Its folder, absolute. */
  readonly root: string;
  /** The branch checked out. */
  readonly branch: string;
  /** Content folder below `root`, with `/`. */
  readonly folder: string;
}

/** The editorial workflow cannot begin; the German message says why and what to do. */
export class WorkflowRefused extends Error {}

/** Finds the repository of a content folder (absolute); throws {@link WorkflowRefused}. */
export async function userRepository(content: string): Promise<UserRepository> {
  const here = gitIn(content);
  if (!(await succeeds(here("--version"))))
    throw new WorkflowRefused("Der Redaktionsablauf braucht Git, hier ist keines installiert.");
  const inside = here("rev-parse", "--show-toplevel");
  if (!(await succeeds(inside)))
    throw new WorkflowRefused(
      `Der Redaktionsablauf braucht ein Git-Repository, „${content}“ liegt in keinem. Legen Sie eines an (git init, git add, git commit), oder starten Sie ohne --workflow.`,
    );
  const root = await inside;
  const git = gitIn(root);
  if (!(await succeeds(git("rev-parse", "--verify", "--quiet", "HEAD"))))
    throw new WorkflowRefused(
      "Das Git-Repository ist noch leer. Nehmen Sie die Inhalte mit git add und git commit auf.",
    );
  const head = git("symbolic-ref", "--quiet", "--short", "HEAD");
  if (!(await succeeds(head)))
    throw new WorkflowRefused("Im Git-Repository ist kein Zweig ausgecheckt. Wechseln Sie mit git switch auf einen.");
  const folder = path.relative(root, content).split(path.sep).join("/");
  if (folder === "")
    throw new WorkflowRefused("Für den Redaktionsablauf liegen die Inhalte in einem Unterordner des Git-Repositorys.");
  if (!(await succeeds(git("cat-file", "-e", `HEAD:${folder}`))))
    throw new WorkflowRefused(
      `Der Ordner „${folder}“ ist in Git noch nicht aufgenommen. Holen Sie das mit git add und git commit nach.`,
    );
  return { git, root, branch: await head, folder };
}

/** How many files of the content are changed, but not committed. */
export async function uncommitted({ git, folder }: UserRepository): Promise<number> {
  const status = await git("status", "--porcelain", "--untracked-files=all", "--", folder);
  return status === "" ? 0 : status.split("\n").length;
}
