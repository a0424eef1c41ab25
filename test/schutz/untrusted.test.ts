import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { notOnlyFiles } from "../../scripts/untrusted/only-files.ts";
import { writeOrder } from "../../scripts/untrusted/order.ts";
import { bindsMemory, runBounded, type Ended } from "../../scripts/untrusted/run-bounded.ts";
import { stageFault } from "../../scripts/untrusted/stage-fault.ts";
import { workPlaces, type StageOptions } from "../../scripts/untrusted/stage-options.ts";
import { stagesOf, type Stage } from "../../scripts/untrusted/stages.ts";
import { project, runScript } from "../run-script.ts";
import { folderHashes } from "../folder-hashes.ts";
import { smallContent } from "../small-content.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "kd-wand-")));
const content = smallContent();
after(() => {
  rmSync(root, { recursive: true });
  rmSync(content.dir, { recursive: true });
});

const bounds = { seconds: 60, megabytes: 8192, fileMegabytes: 100 };
const { order, cache } = workPlaces(root);
const options: StageOptions = {
  content: content.dir,
  audience: "oeffentlich",
  now: "2026-10-01T00:00:00.000Z",
  search: true,
  documents: true,
  staging: path.join(root, "site"),
  work: root,
};
for (const dir of [options.staging, order, cache]) mkdirSync(dir);

function stageOf(name: string): Stage["command"] {
  return stagesOf(options).find((stage) => stage.name === name)!.command;
}

test("behind the wall the demonstration content becomes the same site, byte for byte", async () => {
  const outs = [path.join(root, "hier"), path.join(root, "dort")] as const;
  const here = await runScript("build", "--now", "2026-10-01", "--out", outs[0]);
  const there = await runScript("build-untrusted", "--now", "2026-10-01", "--out", outs[1]);
  assert.deepEqual([here.code, there.code], [0, 0], here.stderr + there.stderr);
  assert.deepEqual([there.stdout, there.stderr], [here.stdout, here.stderr]);
  const [expected, found] = outs.map((out) => folderHashes(out)!);
  assert.ok(Object.keys(expected!).some((file) => file.startsWith(path.join("bilder", "teilen"))));
  assert.deepEqual(found, expected);
  for (const name of ["freigabe.txt", "leak-proof.json", "sbom.json"]) {
    const [release, other] = outs.map((out) => readFileSync(`${out}.${name}`, "utf8"));
    assert.equal(other, release, name);
  }
});

test("a program that runs in place of the pages can do nothing but compute and write the output (unsafe)", async () => {
  const secrets = ["/etc/passwd", path.join(homedir(), ".ssh"), path.join(project, ".git"), path.join(project, ".env")];
  const program = path.join(project, "scripts", "build.ts");
  writeFileSync(path.join(content.dir, "hub.yaml"), 'name: "Probe"\n');
  const probe = path.join(content.dir, "probe.mjs");
  copyFileSync(path.join(project, "test/fixtures/untrusted/probe.mjs"), probe);
  const told = JSON.stringify({ ...options, secrets, project, program });
  const [node, ...args] = stageOf("Seiten");
  const flags = args.filter((arg) => arg.startsWith("--"));
  assert.equal(flags.length, args.length - 2, "all but the script and its options are flags");
  process.env["GEHEIM"] = "x";
  const { code } = await runBounded([node, ...flags, probe, told], project, bounds);
  rmSync(probe);
  assert.equal(code, 0);
  const { found, polluted, allowed } = JSON.parse(readFileSync(path.join(options.staging, "probe.json"), "utf8")) as {
    found: [string, string][];
    polluted: object;
    allowed: string;
  };
  assert.equal(allowed, "erlaubt", "the probe must be able to do what a stage does");
  assert.deepEqual(polluted, { proto: false, environment: [] });
  const other = { "lädt ein Addon": "ERR_DLOPEN_DISABLED", "lädt sharp": /addons is disabled/ };
  assert.ok(found.length > 20);
  for (const [name, result] of found) {
    if (name === "lädt sharp") assert.match(result, other[name]);
    else if (name === "lädt ein Addon") assert.equal(result, other[name]);
    else if (name === "öffnet eine Datenbank") assert.equal(result, "ERR_UNKNOWN_BUILTIN_MODULE");
    else assert.equal(result, "ERR_ACCESS_DENIED", name);
  }
});

test("no stage may start processes and read content, and none that loads addons sees more than pictures", () => {
  for (const { name, command } of stagesOf(options)) {
    const has = (flag: string): boolean => command.some((arg) => arg.startsWith(flag));
    const reads = has(`--allow-fs-read=${options.content}`);
    assert.ok(has("--permission") && has("--disable-proto=delete") && has("--no-experimental-sqlite"), name);
    assert.ok(!has("--allow-worker") && !has("--allow-wasi") && !has("--allow-inspector"), name);
    assert.equal(has("--allow-child-process"), name === "Suche");
    assert.equal(has("--allow-addons"), name === "Fotos" || name === "Zeichnungen");
    assert.equal(reads, ["prüfen", "Seiten", "Leckprobe"].includes(name), name);
    assert.ok(!has(`--allow-fs-write=${options.content}`) && !has(`--allow-fs-write=${project}`), name);
  }
});

test("the process for photos reads no drawing, whatever its name says (unsafe)", async () => {
  const source = path.join(root, "bild.jpg");
  writeFileSync(source, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>');
  const drawing = path.join(root, "logo.svg");
  copyFileSync(source, drawing);
  writeOrder(order, {
    bilder: [{ kind: "foto", key: "abc", source, png: false }],
    zeichen: [{ kind: "logo", key: "logo", source: drawing }],
  });
  for (const name of ["Fotos", "Zeichnungen"]) {
    const { code } = await runBounded(stageOf(name), project, bounds);
    assert.equal(code, 0);
  }
  assert.deepEqual(notOnlyFiles(cache), []);
  assert.deepEqual(Object.keys(folderHashes(cache)!), [path.join("zeichen", "logo.png")]);
});

test("links in the content, which Node's permissions follow, are refused before anything is read (unsafe)", async () => {
  const link = path.join(content.dir, "themen", "probe", "geheim.pdf");
  symlinkSync("/etc/passwd", link);
  const out = path.join(root, "verweis");
  const { code, stderr } = await runScript("build-untrusted", "--content", content.dir, "--out", out);
  rmSync(link);
  assert.equal(code, 1);
  assert.equal(
    stderr,
    'In den Inhalten liegen Verweise oder Geräte; gelesen wurde nichts:\n  "themen/probe/geheim.pdf"\nNichts wurde geschrieben; eine frühere Ausgabe ist unverändert.\n',
  );
  assert.ok(!existsSync(out));
});

test("content with errors is told once, and the old output stays", async () => {
  const out = path.join(root, "hier");
  const before = folderHashes(out)!;
  content.write("");
  const { code, stderr } = await runScript("build-untrusted", "--content", content.dir, "--out", out);
  content.write("Probe");
  assert.equal(code, 1);
  assert.match(stderr, /themen\/probe\/index\.md/);
  assert.equal(stderr.match(/Nichts wurde geschrieben/g)?.length, 1);
  assert.deepEqual(folderHashes(out)!, before);
  assert.ok(!existsSync(`${out}.neu`));
});

const onLinux = !bindsMemory && "nur unter Linux";

/** False also for a zombie: it has ended, only nobody has asked how. */
function isRunning(pid: string): boolean {
  try {
    return !/ [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Runs a line of JavaScript under bounds. */
const run = (script: string, own: Partial<typeof bounds>): Promise<Ended> =>
  runBounded([process.execPath, "--disable-wasm-trap-handler", "-e", script], root, { ...bounds, ...own });

test(
  "a stage that never ends is killed with what it started, and the message says why",
  { skip: onLinux, timeout: 60_000 },
  async ({ signal }) => {
    const child = path.join(root, "kind");
    const loop = `const c = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    require("node:fs").writeFileSync(${JSON.stringify(child)}, String(c.pid)); for (;;);`;
    const ended = await run(loop, { seconds: 5 });
    assert.deepEqual(ended, { code: null, signal: "SIGKILL", late: true });
    const started = readFileSync(child, "utf8");
    // Killed in the same moment, but on a busy machine one takes longer to die than the other.
    while (!signal.aborted && isRunning(started)) await setImmediate();
    assert.ok(!isRunning(started), "what it started must be gone");
    assert.equal(
      stageFault("Seiten", ended, { ...bounds, seconds: 300 }),
      "Der Schritt „Seiten“ dauerte länger als 300 Sekunden und wurde abgebrochen.",
    );
  },
);

test("memory and the size of files are bound", { skip: onLinux }, async () => {
  const full = await run("const a = []; for (;;) a.push(Buffer.alloc(1e7, 1));", { megabytes: 1500 });
  const file = path.join(root, "gross");
  const endless = `const f = require("node:fs").openSync(${JSON.stringify(file)}, "w"); for (;;) require("node:fs").writeSync(f, Buffer.alloc(1e6));`;
  const large = await run(endless, { fileMegabytes: 5 });
  for (const ended of [full, large]) assert.ok(ended.code !== 0 && !ended.late, JSON.stringify(ended));
  assert.ok(statSync(file).size <= 5 * 1024 * 1024);
  assert.match(
    stageFault("Fotos", full, bounds),
    /^Der Schritt „Fotos“ ist gescheitert \(.+\): Er brauchte mehr als 8\.192 MB/,
  );
});
