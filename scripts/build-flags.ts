import path from "node:path";
import type { Audience } from "../src/model/select.ts";
import { contentFolder } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { project } from "./project.ts";
import { UsageError } from "./run-command.ts";

/** What the commands that build are told; folders are absolute. */
export interface BuildFlags {
  readonly content: string;
  readonly out: string;
  readonly audience: Audience;
  readonly url: string | undefined;
  readonly now: Date;
  readonly search: boolean;
  readonly documents: boolean;
}

/** Reads the command line of a build; throws {@link UsageError}. */
export function buildFlags(args: readonly string[]): BuildFlags {
  const flags = parseFlags(args, ["content", "out", "audience", "url", "now", "no-search", "no-documents"]);
  if (flags.audience === "vorschau")
    throw new UsageError("Die Vorschau zeigt „npm start“. Für --audience sind hier möglich: oeffentlich, intern.");
  return {
    content: contentFolder(flags.content),
    out: path.resolve(flags.out ?? path.join(project, "_site")),
    audience: flags.audience ?? "oeffentlich",
    url: flags.url,
    now: flags.now ?? new Date(),
    search: !flags["no-search"],
    documents: !flags["no-documents"],
  };
}
