import path from "node:path";
import { contentFolder } from "./content-folder.ts";
import type { BuildFlags } from "./build-flags.ts";
import { parseFlags } from "./flags.ts";
import { project } from "./project.ts";
import { UsageError } from "./run-command.ts";

/** What `npm run archive` is told. */
export interface ArchiveFlags extends Omit<BuildFlags, "search" | "documents"> {
  /** Whether the history of the content goes along. */
  readonly history: boolean;
}

/** Reads the command line of `npm run archive`; throws {@link UsageError}. */
export function archiveFlags(args: readonly string[]): ArchiveFlags {
  const flags = parseFlags(args, ["content", "out", "audience", "url", "now", "mit-verlauf"]);
  const audience = flags.audience ?? "oeffentlich";
  if (audience === "vorschau")
    throw new UsageError(
      "Eine Kopie gibt es vom öffentlichen oder vom internen Auftritt: --audience oeffentlich, intern.",
    );
  return {
    content: contentFolder(flags.content),
    out: path.resolve(flags.out ?? path.join(project, "_archiv")),
    audience,
    url: flags.url,
    now: flags.now ?? new Date(),
    // The history tells also what was never public; a copy for members has most of that anyway.
    history: audience === "intern" || flags["mit-verlauf"],
  };
}
