import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../model/problem.ts";
import type { BegunSecrets, SecretsOf } from "./begin-secrets.ts";
import { earlierProof } from "./earlier-proof.ts";
import type { Glance } from "./first-look.ts";
import { stillKnown } from "./known-glances.ts";
import { lookInThreads } from "./look-in-threads.ts";
import { isHidden } from "./hidden.ts";
import { leakProblems } from "./leak-problems.ts";
import { loadReaders } from "./load-readers.ts";
import { outputFiles } from "./output-files.ts";
import { scan } from "./scan.ts";
import { findSecrets, secretsFrom } from "./secrets.ts";
import { traceKinds } from "./trace.ts";

/** What a scan that found nothing can say for itself; lies beside the output, so no hidden word is in it. */
export interface LeakProof {
  readonly version: 1;
  readonly result: "sauber";
  readonly program: string;
  readonly entries: { readonly public: number; readonly hidden: number; readonly hiddenWithoutTrace: number };
  /** How many traces were looked for, by what they are taken from. */
  readonly traces: Readonly<Record<string, number>>;
  /** How many files were read, files in files too, by kind. */
  readonly read: Readonly<Record<string, number>>;
  readonly output: { readonly files: number; readonly bytes: number; readonly sha256: string };
}

/** What is to be compared; folders are absolute. */
export interface ProofOptions extends SecretsOf {
  /** The finished output. */
  readonly output: string;
  /** Where files found clear are listed, so that the next proof need not look at the same bytes for the same. */
  readonly cache?: string | undefined;
  /** Whether a second thread may help. */
  readonly threads?: boolean;
  /** What is hidden, when it is worked out already; of no use when it is of other entries. */
  readonly begun?: BegunSecrets | undefined;
  /** Asked for once all that lies in the output is looked at; ends when the last files lie there too. */
  readonly complete?: () => Promise<void>;
}

type Look = (files: readonly string[]) => Promise<readonly Glance[]>;

/** Compares everything in a public output with what only hidden entries say. */
export async function proveNoLeak({
  project,
  entries,
  content,
  output,
  now,
  cache,
  threads = false,
  begun,
  complete,
}: ProofOptions): Promise<{ readonly problems: readonly Problem[]; readonly proof: LeakProof }> {
  const readerFor = await loadReaders();
  const hidden = entries.filter((entry) => isHidden(entry, now));
  const open = entries.filter((entry) => !isHidden(entry, now));
  const secrets = secretsFrom(
    begun && isFor(begun, { project, entries, content, now })
      ? await begun.found.finally(begun.end)
      : findSecrets(hidden, open, { project, content, readerFor }),
  );
  const earlier = earlierProof(cache, secrets);
  const looked = {
    patterns: secrets.traces,
    proven: earlier.names,
    own: new Set(secrets.openFiles.keys()),
  };
  const look: Look = async (files) => {
    const known = stillKnown(output, files, earlier.glances, earlier.names);
    const others = files.filter((file) => !known.has(file));
    const now = await lookInThreads(output, others, looked, readerFor, threads);
    return inOrder(files, [...known.values(), ...now]);
  };
  const early = await look(outputFiles(output));
  const glances = complete ? await withLate(early, output, complete, look) : early;
  const seen = scan(output, glances, secrets, readerFor, earlier.archives);
  earlier.keep(seen, glances);
  const origins = [...secrets.traces.map(({ origin }) => origin), ...secrets.files.values()];
  const traced = new Set(origins.map(({ entry }) => entry));
  const { name, version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  return {
    problems: leakProblems(seen),
    proof: {
      version: 1,
      result: "sauber",
      program: `${name} ${version}`,
      entries: { public: open.length, hidden: hidden.length, hiddenWithoutTrace: hidden.length - traced.size },
      traces: Object.fromEntries(traceKinds.map((kind) => [kind, origins.filter((one) => one.kind === kind).length])),
      read: Object.fromEntries(Object.entries(seen.read).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      output: seen.output,
    },
  };
}

/** What was looked at early, with the files that came meanwhile. */
async function withLate(
  early: readonly Glance[],
  output: string,
  complete: () => Promise<void>,
  look: Look,
): Promise<readonly Glance[]> {
  await complete();
  const known = new Set(early.map(({ file }) => file));
  const files = outputFiles(output);
  return inOrder(files, [...early, ...(await look(files.filter((file) => !known.has(file))))]);
}

function inOrder(files: readonly string[], glances: readonly Glance[]): readonly Glance[] {
  const byFile = new Map(glances.map((glance) => [glance.file, glance]));
  return files.map((file) => byFile.get(file)!);
}

/** True for secrets of the very entries that are to be proven. */
function isFor(begun: SecretsOf, { project, entries, content, now }: SecretsOf): boolean {
  const same = begun.project === project && begun.content === content && begun.entries === entries;
  return same && begun.now.getTime() === now.getTime();
}
