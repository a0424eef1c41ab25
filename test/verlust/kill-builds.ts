import assert from "node:assert/strict";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { setImmediate, setTimeout } from "node:timers/promises";
import sharp from "sharp";
import { openOutput } from "../../src/export/output-folder.ts";
import { folderHashes } from "../folder-hashes.ts";
import { randomOf } from "../random.ts";
import { project, runScript, startScript } from "../run-script.ts";

/** What came of killed builds: how many left the old output, how many the new one. */
export interface Kills {
  readonly old: number;
  readonly fresh: number;
}

/** An output and the file beside it. */
interface Stand {
  readonly pages: ReturnType<typeof folderHashes>;
  readonly beside: readonly string[];
}

const besides = ["out.freigabe.txt", "out.leak-proof.json", "out.sbom.json"];

/**
 * Kills `count` real builds at random moments: every other one anywhere in its run, the rest around the swap. Each is to
 * put one of two outputs in the place of the other, with no picture in the cache; after each the output has to be whole, as
 * it lies there and after recovery. At the end both are built once more, from what the killed builds have left in the cache.
 */
export async function killBuilds(count: number, seed: number, ...flags: readonly string[]): Promise<Kills> {
  const random = randomOf(seed);
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "verlust-")));
  const out = path.join(root, "out");
  const argsOf = (stand: number): string[] => {
    const content = path.join(root, `inhalte-${stand}`);
    return ["--content", content, "--out", out, "--now", "2026-11-22", "--url", "https://hub.example/", ...flags];
  };
  const found = (): Stand => ({
    pages: folderHashes(out),
    beside: besides.map((name) => readFileSync(path.join(root, name), "utf8")),
  });
  const build = async (stand: number): Promise<Stand> => {
    const { code, stderr } = await runScript("build", ...argsOf(stand));
    assert.equal(code, 0, stderr);
    return found();
  };
  const pictures = new Set<string>();
  const kills = { old: 0, fresh: 0 };
  try {
    const stands: Stand[] = [];
    let length = 0;
    for (const stand of [0, 1]) {
      await writeContent(path.join(root, `inhalte-${stand}`), stand, seed);
      const start = performance.now();
      stands.push(await build(stand));
      length = performance.now() - start;
      for (const name of readdirSync(path.join(out, "bilder"))) pictures.add(name);
    }
    let now = 1;
    for (let i = 1; i <= count; i++) {
      forget(pictures);
      const child = startScript("build", ...argsOf(1 - now));
      const end = once(child, "close");
      if (i % 2 === 0) await atSwap(out, child, 4 * random());
      else await setTimeout(length * 1.1 * random());
      child.kill("SIGKILL");
      await end;
      const lying = folderHashes(existsSync(out) ? out : `${out}.vorher`);
      await openOutput(out, path.join(root, "inhalte-0"), project).discard();
      const name = `kill ${i} of seed ${seed}`;
      assert.deepEqual(readdirSync(root).toSorted(), ["inhalte-0", "inhalte-1", "out", ...besides], name);
      const recovered = found();
      const isOld = isDeepStrictEqual(recovered, stands[now]);
      assert.deepEqual(recovered, stands[isOld ? now : 1 - now], name);
      assert.deepEqual(lying, recovered.pages, `${name}, before recovery`);
      kills[isOld ? "old" : "fresh"]++;
      if (!isOld) now = 1 - now;
    }
    for (const stand of [0, 1]) assert.deepEqual(await build(stand), stands[stand], "what is left in the cache");
    return kills;
  } finally {
    forget(pictures);
    rmSync(root, { recursive: true });
  }
}

/** Waits until everything is written and only names change, and then some milliseconds. */
async function atSwap(out: string, child: ReturnType<typeof startScript>, more: number): Promise<void> {
  while (!existsSync(`${out}.freigabe.txt.neu`) && child.exitCode === null) await setImmediate();
  const until = performance.now() + more;
  while (performance.now() < until) await setImmediate();
}

/** Takes pictures out of the cache, by their names in the output: there their own name stands before. */
function forget(names: Iterable<string>): void {
  for (const name of names) {
    const [file = "", key = ""] = /([0-9a-f]{12})-\d+\.\w+$/.exec(name) ?? [];
    for (const each of [file, `${key}.json`]) rmSync(path.join(project, ".cache/bilder", each), { force: true });
  }
}

/** Two Themen with pictures that are in no cache, one of them after a Sperrfrist. */
async function writeContent(dir: string, stand: number, seed: number): Promise<void> {
  const write = async (kennung: string, more: string): Promise<void> => {
    const folder = path.join(dir, "themen", kennung);
    mkdirSync(folder, { recursive: true });
    const colour = { r: 100 * stand, g: seed % 256, b: kennung.length };
    const picture = { create: { width: 1100, height: 600, channels: 3, background: colour } } as const;
    writeFileSync(path.join(folder, "bild.png"), await sharp(picture).png().toBuffer());
    const bilder =
      "bilder:\n  - datei: bild.png\n    alt: Eine Farbe.\n    urheber: Petra Kasse\n    lizenz: CC0-1.0\n    personen: false";
    const front = `titel: Stand ${stand}\nkurzfassung: Ein Thema.\nsichtbarkeit: oeffentlich\nstatus: angeregt\n${bilder}\n${more}`;
    writeFileSync(path.join(folder, "index.md"), `---\n${front}---\n\nText ${stand}.\n`);
  };
  await write("jetzt", "");
  await write("spaeter", `sperrfrist: "2027-01-0${stand + 1}T10:00:00+01:00"\n`);
}
