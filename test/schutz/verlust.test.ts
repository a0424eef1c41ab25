import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { after, test } from "node:test";
import { textMark } from "../../src/cms/text-mark.ts";
import { folderHashes } from "../folder-hashes.ts";
import { project, runScript, startScript } from "../run-script.ts";
import { smallContent } from "../small-content.ts";
import { editorProcess } from "../verlust/editor-process.ts";
import { killBuilds } from "../verlust/kill-builds.ts";
import { killSaves } from "../verlust/kill-saves.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "verlust-")));
const disk = path.join(root, "datentraeger");
after(() => {
  if (mounted) execFileSync("umount", [disk]);
  for (const dir of [root, content.dir]) rmSync(dir, { recursive: true });
});
const content = smallContent();
const quick = ["--no-search", "--no-documents", "--content", content.dir];
const full = "Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.";
const unchanged = "Nichts wurde geschrieben; eine frühere Ausgabe ist unverändert.\n";

test("after a kill at any moment of a build the output is whole old or whole new", async () => {
  await killBuilds(6, 20, "--no-search", "--no-documents");
});

test("after a kill at any moment of a save, a deletion or a rename the entries are whole old or whole new", async () => {
  await killSaves(8, 20);
});

test(
  "of two builds into one folder the second is refused, and the first is not disturbed",
  { skip: process.platform === "win32" },
  async () => {
    const out = path.join(root, "zwei");
    const first = startScript("build", ...quick, "--out", out);
    const end = once(first, "close");
    while (!existsSync(`${out}.neu`) && first.exitCode === null) await setImmediate();
    first.kill("SIGSTOP");
    const { code, stderr } = await runScript("build", ...quick, "--out", out);
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `In den Ordner „${out}“ baut gerade ein anderer Lauf (Prozess ${first.pid}). Warten Sie, bis er fertig ist, oder wählen Sie mit --out einen anderen Ordner.\n`,
    );
    first.kill("SIGCONT");
    assert.deepEqual(await end, [0, null]);
    assert.deepEqual(
      readdirSync(root).filter((name) => name.startsWith("zwei")),
      ["zwei", "zwei.freigabe.txt", "zwei.leak-proof.json", "zwei.sbom.json"],
    );
  },
);

test(
  "a file larger than may be written is told in German, and the old site stays",
  { skip: process.platform === "win32" },
  async () => {
    const out = path.join(root, "grenze");
    assert.equal((await runScript("build", ...quick, "--out", out)).code, 0);
    const before = folderHashes(out);
    // Blocks of 512 bytes: the scripts of a page need more.
    const shell = 'trap "" XFSZ; ulimit -f 40; exec "$@"';
    const command = [process.execPath, "scripts/build.ts", ...quick, "--out", out];
    const { status, stderr } = spawnSync("sh", ["-c", shell, "sh", ...command], { cwd: project, encoding: "utf8" });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^Die Datei .*wird größer, als dieses Benutzerkonto schreiben darf \(ulimit -f\)\.\n/);
    assert.ok(stderr.endsWith(unchanged), stderr);
    assert.deepEqual(folderHashes(out), before);
    assert.ok(!existsSync(`${out}.neu`));
  },
);

function freeOn(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

/** A disk of its own of 24 MB, which only root can make. */
function mount(): boolean {
  mkdirSync(disk);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk]).status === 0;
}
const mounted = process.platform === "linux" && process.getuid?.() === 0 && mount();

test(
  "on a full disk build, editor and commands say so in German, and everything stays as it was",
  { skip: !mounted && "ein eigener Datenträger (mount) ist hier nicht erlaubt" },
  async () => {
    const [out, inhalte] = [path.join(disk, "out"), path.join(disk, "inhalte")];
    const args = ["--no-search", "--no-documents", "--content", inhalte, "--out", out];
    execFileSync("cp", ["-r", content.dir, inhalte]);
    assert.equal((await runScript("build", ...args)).code, 0);
    writeFileSync(path.join(disk, "fuellung"), Buffer.alloc(freeOn(disk) - 100_000));
    const before = folderHashes(disk);

    const build = await runScript("build", ...args);
    assert.deepEqual([build.code, build.stderr], [1, `${full}\n${unchanged}`]);
    const { child, call } = await editorProcess(inhalte, root);
    const plan = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(200_000)]).toString("base64");
    const text = "---\ntitel: Neu\n---\n";
    const stored = "inhalte/themen/probe/index.md";
    const save = {
      dataFiles: [{ slug: "probe/index", path: stored, raw: text }],
      assets: [{ path: "inhalte/themen/probe/plan.pdf", encoding: "base64", content: plan }],
      options: {
        collectionName: "thema",
        commitMessage: "Neu",
        base: textMark(readFileSync(path.join(disk, stored), "utf8")),
      },
    };
    const answer = await call("persistEntry", save);
    child.kill("SIGKILL");
    const kept = "Gespeichert ist der Stand davor; Ihr Entwurf bleibt im Formular.";
    assert.deepEqual(answer, { status: 507, body: { error: `${full} ${kept}` } });
    writeFileSync(path.join(disk, "rest"), Buffer.alloc(freeOn(disk)));
    const rename = await runScript("rename", "thema", "probe", "neu", "--content", inhalte);
    assert.deepEqual([rename.code, rename.stderr], [1, `${full}\n`]);
    rmSync(path.join(disk, "rest"));
    assert.deepEqual(folderHashes(disk), before);
  },
);
