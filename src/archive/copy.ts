import type { OutputFile, Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";

/** Everything that is written for a site. */
export interface Made {
  readonly pages: readonly Page[];
  readonly files: readonly OutputFile[];
}

/** The history of the content as one file for git, or why there is none. */
export type History =
  { readonly kind: "file"; readonly content: Uint8Array } | { readonly kind: "unasked" | "none" | "shallow" };

/** A site made as a copy that is opened without a server. */
export interface Copy {
  readonly history: History;
  /** Turns what a server would send into what lies in a folder. */
  finish(made: Made, site: Site): Promise<Made>;
}

/** The history as a file. It holds what was never public, so it is written after the leak proof has read all else. */
export function historyFiles({ history }: Pick<Copy, "history">): OutputFile[] {
  return history.kind === "file" ? [{ path: historyPath, content: history.content }] : [];
}

/** Page that tells whoever is handed the copy what it is. */
export const handoverPath = "/uebergabe.html";

/** Names and SHA-256 of all other files. */
export const checksumsPath = "/pruefsummen.txt";

/** The history for git. */
export const historyPath = "/verlauf.bundle";

/** Scripts of the search page: what is found, and what finds it. */
export const searchScripts = ["/suche/verzeichnis.js", "/suche/suche.js"] as const;
