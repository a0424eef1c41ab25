import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSite, type BuildOptions } from "../../scripts/build-site.ts";
import { LiveBuild } from "../../scripts/live/live-build.ts";
import { project, projectSchemas } from "../../scripts/project.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { folderHashes } from "../folder-hashes.ts";
import { zufall } from "../suche/zufall.ts";
import { edits } from "./edits.ts";

const url = "http://localhost:8080/";
const now = new Date("2026-03-01T12:00:00+01:00");

/** What came of editing by chance. */
export interface Comparison {
  /** How often each way of editing was published, and how often the check refused what came of it. */
  readonly published: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly comparisons: number;
}

/** How full builds are made that others are compared with. */
type Full = Omit<BuildOptions, "out">;

/** Takes over changed files; false when the check refused. */
type Update = (files: readonly string[]) => Promise<boolean>;

/** How often edits are made and compared. */
interface Course {
  readonly seed: number;
  readonly count: number;
  readonly every: number;
}

/** Edits a copy of `content` by chance and keeps a live build beside it. */
export async function compareWithFullBuilds(content: string, course: Course): Promise<Comparison> {
  return follow(content, course, { audience: "vorschau", url }, (out, full) => {
    const live = new LiveBuild({ project, content: full.content, out, audience: "vorschau", url });
    return async (files) => {
      const { site } = await live.update(files, full.schemas, now);
      if (site) await live.finish();
      return site !== undefined;
    };
  });
}

/** Edits a copy of `content` by chance, and builds it again after each edit as `again` says. */
export async function compareBuildsAgain(
  content: string,
  course: Course,
  how: Partial<Full>,
  again: (out: string, root: string, time: number) => Partial<BuildOptions>,
): Promise<Comparison> {
  return follow(content, course, how, (out, full, root) => {
    let time = 0;
    return async () => (await buildSite({ ...full, out, ...again(out, root, time++) })).site !== undefined;
  });
}

/**
 * Edits a copy of `content` by chance; every so many edits a full build has to give the same bytes as what follows. What
 * the check refuses is taken back.
 */
async function follow(
  content: string,
  { seed, count, every }: Course,
  how: Partial<Full>,
  following: (out: string, full: Full, root: string) => Update,
): Promise<Comparison> {
  const root = mkdtempSync(path.join(tmpdir(), "kd-folgen-"));
  const place = (name: string): string => path.join(root, name);
  const [dir, good, out] = [place("inhalt"), place("gut"), place("gefolgt")];
  try {
    cpSync(content, dir, { recursive: true });
    const [schemas, rules, chance] = [projectSchemas(), await loadRules(), zufall(seed)];
    const full: Full = { project, content: dir, audience: "oeffentlich", now, schemas, rules, ...how };
    const update = following(out, full, root);
    assert.ok(await update([]));
    const published: Record<string, number> = {};
    let [refused, comparisons] = [0, 0];
    for (let done = 0; done < count;) {
      rmSync(good, { recursive: true, force: true });
      cpSync(dir, good, { recursive: true });
      const name = chance.pick(Object.keys(edits));
      const files = edits[name]!({ dir, schemas, zufall: chance });
      if (!files) continue;
      if (await update(files)) {
        done++;
        published[name] = (published[name] ?? 0) + 1;
        if (done % every > 0) continue;
        comparisons++;
        await buildSite({ ...full, out: place("ganz") });
        assert.deepEqual(
          differences(out, place("ganz")),
          [],
          `after ${done} edits, the last was ${name} of ${files[0]}`,
        );
      } else {
        refused++;
        rmSync(dir, { recursive: true });
        cpSync(good, dir, { recursive: true });
        assert.ok(await update(files), `taking back ${name} of ${files[0]}`);
      }
    }
    return { published, refused, comparisons };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The first files that are not the same in both folders, with where they differ. */
function differences(made: string, wanted: string): readonly string[] {
  const { ".kurzer-dienstweg": _marker, ...right } = folderHashes(wanted) ?? {};
  const { ".kurzer-dienstweg": _ours, ...ours } = folderHashes(made) ?? {};
  const names = [...new Set([...Object.keys(ours), ...Object.keys(right)])].filter(
    (name) => ours[name] !== right[name],
  );
  return names.slice(0, 5).map((name) => {
    if (ours[name] === undefined) return `${name} is missing`;
    if (right[name] === undefined) return `${name} should be gone`;
    const [a, b] = [made, wanted].map((dir) => readFileSync(path.join(dir, name), "utf8").split("\n")) as [
      string[],
      string[],
    ];
    const at = a.findIndex((line, i) => line !== b[i]);
    const sign = [...(a[at] ?? "")].findIndex((one, i) => one !== b[at]?.[i]);
    const around = (line = ""): string => line.slice(Math.max(0, sign - 80), sign + 120);
    return `${name}:${at + 1}\n  ${around(a[at])}\n  ${around(b[at])}`;
  });
}
