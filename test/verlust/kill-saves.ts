import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { textMark } from "../../src/cms/text-mark.ts";
import { notesIn } from "../../src/disk/change-folder.ts";
import { finishChanges } from "../../src/disk/finish-changes.ts";
import { folderHashes } from "../folder-hashes.ts";
import { randomOf } from "../random.ts";
import { project, startScript } from "../run-script.ts";
import { editorProcess } from "./editor-process.ts";
import type { Kills } from "./kill-builds.ts";

type Random = () => number;
type Call = Awaited<ReturnType<typeof editorProcess>>["call"];

const text = (words: string): string =>
  `---\ntitel: ${words}\nkurzfassung: Ein Thema.\nsichtbarkeit: intern\nstatus: angeregt\n---\n\n[Mehr](/themen/kasse/)\n`;
const picture = (byte: number): Buffer =>
  Buffer.concat([Buffer.from("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(400_000, byte)]);

/**
 * Kills `count` changes at random moments: saves of an entry with its pictures, of a new one, deletions, all through the
 * editor's server, and `npm run rename`. After each, and after recovery by the next start, all entries have to be whole old
 * or whole new; what was answered must be there.
 */
export async function killSaves(count: number, seed: number): Promise<Kills> {
  const random = randomOf(seed);
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "verlust-")));
  const content = path.join(root, "content");
  const kills = { old: 0, fresh: 0 };
  try {
    for (let i = 1; i <= count; i++) {
      writeContent(content);
      const before = folderHashes(content);
      const [name, change] = changes[i % changes.length]!;
      const answered = await killed(change, content, root, random);
      // Every command begins with this; now and then it is another start of the editor.
      if (i % 8 === 0) (await editorProcess(content, root)).child.kill("SIGKILL");
      for (const notes of [notesIn(root), notesIn(project)]) finishChanges(notes);
      const now = folderHashes(content)!;
      assert.deepEqual(readdirSync(notesIn(root), { recursive: true }), [], name);
      const isOld = JSON.stringify(now) === JSON.stringify(before);
      writeContent(content);
      change.expect(content);
      assert.deepEqual(now, isOld ? before : folderHashes(content), `${name}, kill ${i} of seed ${seed}`);
      assert.ok(!(answered && isOld), `${name} was answered, kill ${i} of seed ${seed}`);
      kills[isOld ? "old" : "fresh"]++;
    }
    return kills;
  } finally {
    rmSync(root, { recursive: true });
  }
}

interface Change {
  /** Through the editor's server, or else by a command. */
  readonly call?: (call: Call) => Promise<{ status: number; body: unknown }>;
  readonly rename?: readonly string[];
  /** Does the same to a folder, step by step. */
  readonly expect: (content: string) => void;
}

const save = (kennung: string, base: string | null, files: readonly string[]): Change => ({
  call: (call) =>
    call("persistEntry", {
      branch: "main",
      dataFiles: [{ slug: `${kennung}/index`, path: `content/themen/${kennung}/index.md`, raw: text("Neu") }],
      assets: files.map((name) => ({
        path: `content/themen/${kennung}/${name}`,
        content: picture(2).toString("base64"),
        encoding: "base64",
      })),
      options: { collectionName: "thema", commitMessage: "Neu", base },
    }),
  expect: (content) => {
    const dir = path.join(content, "themen", kennung);
    mkdirSync(dir, { recursive: true });
    for (const name of files) writeFileSync(path.join(dir, name), picture(2));
    writeFileSync(path.join(dir, "index.md"), text("Neu"));
  },
});

const changes: readonly (readonly [string, Change])[] = [
  ["save", save("kasse", textMark(text("Kasse")), ["bild.png", "neu.png"])],
  ["new entry", save("neu", null, ["bild.png", "karte.png"])],
  [
    "deletion",
    {
      call: (call) => {
        const paths = ["content/themen/kasse/bild.png", "content/themen/kasse/index.md"];
        return call("deleteFiles", { branch: "main", paths, options: { commitMessage: "Weg" } });
      },
      expect: (content) => rmSync(path.join(content, "themen/kasse"), { recursive: true }),
    },
  ],
  [
    "rename",
    {
      rename: ["thema", "kasse", "zahlstelle"],
      expect: (content) => {
        const at = (file: string): string => path.join(content, "themen", file);
        mkdirSync(at("zahlstelle"));
        const moved = text("Kasse").replace("/themen/kasse/", "/themen/zahlstelle/");
        writeFileSync(at("zahlstelle/index.md"), moved.replace("\n---\n\n", "\nfrueher:\n  - kasse\n---\n\n"));
        writeFileSync(at("zahlstelle/bild.png"), readFileSync(at("kasse/bild.png")));
        rmSync(at("kasse"), { recursive: true });
        writeFileSync(at("amt/index.md"), text("Amt").replace("/themen/kasse/", "/themen/zahlstelle/"));
      },
    },
  ],
];

function writeContent(content: string): void {
  rmSync(content, { recursive: true, force: true });
  for (const [kennung, titel] of [
    ["kasse", "Kasse"],
    ["amt", "Amt"],
  ] as const) {
    const dir = path.join(content, "themen", kennung);
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, "index.md"), text(titel));
    writeFileSync(path.join(dir, "bild.png"), picture(1));
  }
}

/** Begins a change and kills who makes it; true when it was answered before. */
async function killed(change: Change, content: string, root: string, random: Random): Promise<boolean> {
  mkdirSync(notesIn(root), { recursive: true });
  if (change.rename) {
    const child = startScript("rename", ...change.rename, "--content", content);
    await kill(child, content, random, () => child.exitCode !== null);
    return child.exitCode === 0;
  }
  const { child, call } = await editorProcess(content, root);
  let answered = false;
  const asked = change.call!(call).then(
    ({ status, body }) => {
      assert.equal(status, 200, JSON.stringify(body));
      answered = true;
    },
    (error: unknown) => {
      if (error instanceof assert.AssertionError) throw error;
    },
  );
  await kill(child, content, random, () => answered);
  await asked;
  return answered;
}

/** Kills a process some milliseconds after its first trace in the content, or after it was asked. */
async function kill(child: ChildProcess, content: string, random: Random, isDone: () => boolean): Promise<void> {
  const end = once(child, "close");
  const isBegun = (): boolean => readdirSync(content).some((name) => name.startsWith(".vorhaben-"));
  if (random() < 0.8) while (!isDone() && !isBegun()) await setImmediate();
  // Most at the beginning, where things happen fast, some long after.
  const until = performance.now() + 60 * random() ** 2;
  while (performance.now() < until) await setImmediate();
  child.kill("SIGKILL");
  await end;
}
