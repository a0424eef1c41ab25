import path from "node:path";
import type { Clone } from "./clone.ts";
import { distance } from "./clone.ts";

/** Branch of the user's repository into which published work comes back. */
export const publishedBranch = "redaktion/veroeffentlicht";

/** German lines on how to bring published work back, for a user whose repository is at `root`; only the user's own commands change it. */
export function bringBack({ dir, branch }: Clone, root: string): string[] {
  const near = path.relative(root, dir);
  const from = near.startsWith("..") || path.isAbsolute(near) ? dir : near.split(path.sep).join("/");
  return [`  git fetch ${quoted(from)} ${quoted(`${branch}:${publishedBranch}`)}`, `  git merge ${publishedBranch}`];
}

/** German lines on how clone and user's branch stand to each other and what the user should know. */
export async function cloneNotes(clone: Clone, root: string, uncommitted: number): Promise<string[]> {
  const { ahead, behind } = await distance(clone);
  const notes = [`Redaktionsablauf auf dem Zweig „${clone.branch}“, in der Kopie ${clone.dir}.`];
  if (uncommitted > 0)
    notes.push(
      `${uncommitted === 1 ? "Eine Datei ist" : `${uncommitted} Dateien sind`} geändert, aber nicht mit git commit aufgenommen: Die Redaktion sieht diese Änderungen nicht.`,
    );
  if (ahead > 0) {
    if (behind > 0)
      notes.push(
        `Ihr Zweig ist weiter, die Redaktion arbeitet mit dem Stand davor, bis Sie Veröffentlichtes übernommen haben.`,
      );
    notes.push("Veröffentlichtes ist noch nicht in Ihrem Zweig. So holen Sie es:", ...bringBack(clone, root));
  }
  return notes;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
