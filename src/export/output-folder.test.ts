import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { OutputError } from "./output-error.ts";
import { openOutput } from "./output-folder.ts";
import { markerFile } from "./output-place.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "ausgabe-")));
after(() => rmSync(root, { recursive: true }));
const content = path.join(root, "content");
const project = path.join(root, "projekt");
for (const dir of [content, project]) mkdirSync(dir);

let count = 0;
/** An output folder nobody else uses, with the pages given. */
async function outWith(...pages: string[]): Promise<string> {
  const out = path.join(root, `out-${++count}`);
  if (pages.length > 0) await build(out, ...pages);
  return out;
}

async function build(out: string, ...pages: string[]): Promise<void> {
  const output = openOutput(out, content, project);
  for (const page of pages) writeFileSync(path.join(output.staging, page), page);
  output.beside({ "freigabe.txt": pages.join() });
  output.publish();
  await output.discard();
}

/** What lies beside an output and does not belong there. */
const left = (out: string): string[] =>
  readdirSync(root).filter(
    (name) => name.startsWith(`${path.basename(out)}.`) && !/\.(freigabe\.txt|sbom\.json)$/.test(name),
  );
const pagesOf = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name !== markerFile)
    .toSorted();
/** Why an output folder is refused. */
async function refusal(out: string): Promise<string> {
  try {
    await openOutput(out, content, project).discard();
    return "erlaubt";
  } catch (error) {
    if (error instanceof OutputError) return error.message;
    throw error;
  }
}

test("a new output takes the place of the old one in whole", async () => {
  const out = await outWith("a", "b");
  await build(out, "b", "c");
  assert.deepEqual(pagesOf(out), ["b", "c"]);
  assert.deepEqual(left(out), []);
});

test("the old output stays until publish, and after discard", async () => {
  const out = await outWith("alt");
  const output = openOutput(out, content, project);
  writeFileSync(path.join(output.staging, "neu"), "");
  assert.deepEqual(pagesOf(out), ["alt"]);
  await output.discard();
  assert.deepEqual(pagesOf(out), ["alt"]);
  assert.ok(!existsSync(output.staging));
});

test("after a kill at any step one output is whole, and the next build puts it back", async () => {
  const module = new URL("output-folder.ts", import.meta.url).href;
  // Ends the process without any clean-up before its n-th change to the disk.
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const [out, content, project, limit] = process.argv.slice(1);
    let steps = 0;
    for (const [from, ...names] of [[fs, "mkdirSync", "writeFileSync", "renameSync", "rmSync"], [fs.promises, "rm"]])
      for (const name of names) {
        const original = from[name];
        from[name] = (...args) => {
          if (++steps > Number(limit)) process.kill(process.pid, "SIGKILL");
          return original(...args);
        };
      }
    syncBuiltinESMExports();
    const { openOutput } = await import(${JSON.stringify(module)});
    const output = openOutput(out, content, project);
    fs.writeFileSync(output.staging + "/n1", "");
    fs.writeFileSync(output.staging + "/n2", "");
    output.beside({ "freigabe.txt": "n1,n2", "sbom.json": undefined });
    output.publish();
    await output.discard();`;
  let killed = 0;
  for (let limit = 0; ; limit++) {
    const out = await outWith("a1", "a2");
    writeFileSync(`${out}.sbom.json`, "");
    const child = spawnSync(process.execPath, [
      "--input-type=module",
      "-e",
      script,
      out,
      content,
      project,
      String(limit),
    ]);
    const whole = existsSync(out) ? out : `${out}.vorher`;
    assert.match(pagesOf(whole).join(), /^(a1,a2|n1,n2)$/, `after ${limit} steps ${String(child.stderr)}`);
    await openOutput(out, content, project).discard();
    assert.deepEqual(
      pagesOf(out),
      pagesOf(out)[0] === "a1" ? ["a1", "a2"] : ["n1", "n2"],
      `recovered after ${limit} steps`,
    );
    assert.equal(readFileSync(`${out}.freigabe.txt`, "utf8"), pagesOf(out).join(), `beside, after ${limit} steps`);
    assert.equal(existsSync(`${out}.sbom.json`), pagesOf(out)[0] === "a1", `beside, after ${limit} steps`);
    assert.deepEqual(left(out), []);
    if (child.status === 0) break;
    assert.equal(child.signal, "SIGKILL", String(child.stderr));
    killed++;
  }
  assert.ok(killed >= 8, `only ${killed} steps`);
});

test("the first output of all comes with its file beside it, or neither does", async () => {
  const out = await outWith();
  const output = openOutput(out, content, project);
  output.beside({ "freigabe.txt": "neu" });
  await output.discard();
  assert.deepEqual(
    [out, `${out}.freigabe.txt`, `${out}.freigabe.txt.neu`].filter((file) => existsSync(file)),
    [],
  );
  await build(out, "a");
  assert.equal(readFileSync(`${out}.freigabe.txt`, "utf8"), "a");
});

test("recovery deletes nothing that is not ours (safe)", async () => {
  for (const suffix of ["neu", "vorher"]) {
    const out = await outWith("a");
    mkdirSync(`${out}.${suffix}`);
    writeFileSync(path.join(`${out}.${suffix}`, "brief.txt"), "privat");
    assert.equal(
      await refusal(out),
      `Der Ordner „${out}.${suffix}“ ist nicht leer und stammt nicht von diesem Programm. Leeren Sie ihn selbst oder wählen Sie mit --out einen anderen.`,
    );
    assert.equal(readFileSync(path.join(`${out}.${suffix}`, "brief.txt"), "utf8"), "privat");
  }
});

test("an output folder that holds other things is refused", async () => {
  const out = await outWith();
  mkdirSync(out);
  assert.equal(await refusal(out), "erlaubt");
  writeFileSync(path.join(out, "brief.txt"), "privat");
  assert.equal(
    await refusal(out),
    `Der Ordner „${out}“ ist nicht leer und stammt nicht von diesem Programm. Leeren Sie ihn selbst oder wählen Sie mit --out einen anderen.`,
  );
  assert.equal(
    await refusal(path.join(out, "brief.txt")),
    `„${out}/brief.txt“ ist kein Ordner. Wählen Sie mit --out einen anderen Namen.`,
  );
});

test("an output in the content folder is refused, also by way of a link", async () => {
  const inside = path.join(content, "_site");
  assert.equal(
    await refusal(inside),
    `Die Ausgabe „${inside}“ läge im Inhaltsordner. Wählen Sie mit --out einen Ordner außerhalb.`,
  );
  const link = path.join(root, "verweis");
  symlinkSync(content, link);
  assert.equal(
    await refusal(path.join(link, "_site")),
    `Die Ausgabe „${inside}“ läge im Inhaltsordner. Wählen Sie mit --out einen Ordner außerhalb.`,
  );
  assert.equal(
    await refusal(link),
    `Die Ausgabe nach „${content}“ würde „${content}“ ersetzen. Wählen Sie mit --out einen eigenen Ordner.`,
  );
});

test("an output that contains content, project or home is refused", async () => {
  assert.equal(
    await refusal(root),
    `Die Ausgabe nach „${root}“ würde „${content}“ ersetzen. Wählen Sie mit --out einen eigenen Ordner.`,
  );
  assert.equal(
    await refusal(project),
    `Die Ausgabe nach „${project}“ würde „${project}“ ersetzen. Wählen Sie mit --out einen eigenen Ordner.`,
  );
  assert.equal(
    await refusal(homedir()),
    `Die Ausgabe nach „${homedir()}“ würde „${homedir()}“ ersetzen. Wählen Sie mit --out einen eigenen Ordner.`,
  );
  assert.equal(await refusal(path.join(root, "content-oeffentlich")), "erlaubt");
});

test("a link to an output folder stays a link, and one into the void is refused", async () => {
  const out = await outWith("alt");
  const link = `${out}-verweis`;
  symlinkSync(out, link);
  await build(link, "neu");
  assert.equal(realpathSync(link), out);
  assert.deepEqual(pagesOf(out), ["neu"]);
  const broken = path.join(root, "ins-leere");
  symlinkSync(path.join(root, "fehlt"), broken);
  assert.equal(
    await refusal(broken),
    `Der Verweis „${broken}“ führt ins Leere. Legen Sie sein Ziel an oder wählen Sie mit --out einen Ordner.`,
  );
});
