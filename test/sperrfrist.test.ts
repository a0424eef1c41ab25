import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { folderHashes } from "./folder-hashes.ts";
import { project, runScript } from "./run-script.ts";

const root = mkdtempSync(path.join(tmpdir(), "frist-"));
after(() => rmSync(root, { recursive: true }));

const folder = "termine/fachrunde-personal-2027";
const [before, since] = ["2026-12-01T07:59:59+01:00", "2026-12-01T08:00:01+01:00"] as const;

/** The demonstration content with a change. */
function copyOf(name: string, change: (dir: string) => void): string {
  const dir = path.join(root, name);
  cpSync(path.join(project, "content"), dir, { recursive: true });
  change(dir);
  return dir;
}

/** Every file of a public build with the hash of its bytes, and what stands in the file beside it. */
async function built(name: string, now: string, content = path.join(project, "content")) {
  const out = path.join(root, name);
  const { code, stdout, stderr } = await runScript(
    "build",
    "--no-search",
    "--now",
    now,
    "--content",
    content,
    "--out",
    out,
  );
  assert.equal(code, 0, stderr);
  return {
    hashes: new Map(Object.entries(folderHashes(out)!)),
    stdout,
    release: readFileSync(`${out}.freigabe.txt`, "utf8"),
  };
}

/** Without what names the day of the release, which a Sperrfrist decides: data, feeds and the sitemap. */
function pages(hashes: ReadonlyMap<string, string>): [string, string][] {
  return [...hashes].filter(([file]) => !file.startsWith(`daten${path.sep}`) && file !== "sitemap.xml");
}

test("a second before its Sperrfrist an entry was never written, a second after it there never was a Sperrfrist", async () => {
  const without = copyOf("ohne-eintrag", (dir) => rmSync(path.join(dir, folder), { recursive: true }));
  const free = copyOf("ohne-frist", (dir) => {
    const file = path.join(dir, folder, "index.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^sperrfrist:.*\n/m, ""));
  });
  const [held, released] = [await built("vorher", before), await built("nachher", since)];
  assert.deepEqual(held.hashes, (await built("nie", before, without)).hashes);
  const always = (await built("frei", before, free)).hashes;
  assert.deepEqual([...released.hashes.keys()], [...always.keys()]);
  assert.deepEqual(pages(released.hashes), pages(always));
  assert.ok(released.hashes.has(`${folder}/index.html`));
  assert.ok(![...held.hashes.keys()].some((file) => file.includes(folder)));
  // When to build again is said beside the output, never in it.
  assert.equal(held.release, "2026-12-01T08:00:00+01:00\n");
  assert.equal(
    held.stdout.replaceAll("\u00a0", " "),
    "Nächste Sperrfrist: 1. Dezember 2026, 8:00 Uhr. Danach neu bauen.\n",
  );
  assert.equal(released.release, "");
});
