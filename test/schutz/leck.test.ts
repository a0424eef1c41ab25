import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import * as fc from "fast-check";
import { buildSite } from "../../scripts/build-site.ts";
import { dataJobs } from "../../src/export/data/data-files.ts";
import { hubOf } from "../../src/model/hub.ts";
import { link } from "../../src/model/link.ts";
import type { OutputFile } from "../../src/model/page.ts";
import { readContent } from "../../src/read/read-content.ts";
import { textLinks } from "../../src/text/text-links.ts";
import { addressOf } from "../../src/model/address.ts";
import { now, project, schemas } from "../e2e/built-site.ts";
import { runScript } from "../run-script.ts";
import { smallContent } from "../small-content.ts";
import { canariesIn } from "./verborgen.ts";
import { hubPlans } from "./zufalls-hub.ts";

const root = mkdtempSync(path.join(tmpdir(), "leck-"));
after(() => rmSync(root, { recursive: true }));
const content = path.join(root, "content");
// The hidden entries of the demonstration content, and the few that they need.
for (const entry of [
  "hub.yaml",
  "themen/softwarewechsel-kasse",
  "gesuche/personalnot-kasse",
  "themen/kassenarchivierung",
  "sachgebiete/kasse",
])
  cpSync(path.join(project, "content", entry), path.join(content, entry), { recursive: true });

/** A build in which `more` writes files of its own last, as an exporter with a fault would. */
async function built(out: string, more: () => OutputFile[]) {
  const index = (): Promise<OutputFile[]> => Promise.resolve(more());
  return buildSite({ project, content, out, audience: "oeffentlich", now, index, schemas, rules: [] });
}

/** What the site of everything would be: an exporter without `select`. */
function unselected() {
  const { entries, hub: settings } = readContent(content, schemas.types);
  const hub = hubOf(settings.data);
  const options = { hub, address: addressOf(hub.url), audience: "oeffentlich" as const, now };
  return link(entries, schemas, options, textLinks(schemas));
}

test("an exporter that forgets to select is caught, and the old output stays", async () => {
  const out = path.join(root, "site");
  const before = await built(out, () => []);
  assert.deepEqual(before.leakProof?.entries, { public: 2, hidden: 2, hiddenWithoutTrace: 0 });
  const page = path.join(out, "index.html");
  writeFileSync(page, "alt");

  const site = unselected();
  const all = (): OutputFile[] => dataJobs(site).flatMap(({ files }) => files());
  // Over what is proven already nothing is written.
  await assert.rejects(built(out, all), /two outputs at \/daten\//);
  const beside = (): OutputFile[] => all().map((file) => ({ ...file, path: `/neu${file.path}` }));
  const { problems, leakProof, site: none } = await built(out, beside);
  assert.deepEqual([leakProof, none], [undefined, undefined]);
  assert.equal(readFileSync(page, "utf8"), "alt");
  assert.ok(!existsSync(`${out}.neu`));
  const files = problems.filter(({ rule }) => rule === "leckprobe").map(({ file, field }) => `${file} ${field}`);
  assert.ok(files.includes("themen/softwarewechsel-kasse/index.md titel"), files.join("\n"));
  assert.ok(files.includes("gesuche/personalnot-kasse/index.md kurzfassung"), files.join("\n"));
  assert.ok(problems.some(({ message }) => message.includes("daten/")));
});

test("a file that the leak proof cannot read stops the build and is named", async () => {
  const { problems } = await built(path.join(root, "site"), () => [{ path: "/daten/neu.exe", content: "MZ" }]);
  assert.ok(problems.some(({ message }) => message.includes("„daten/neu.exe“")));
});

test("the proof lies beside the output, says nothing hidden, is the same every time, and goes with an internal build", async () => {
  const { dir } = smallContent();
  after(() => rmSync(dir, { recursive: true }));
  const secret = path.join(dir, "themen", "gemeinsames-wasserwerk");
  mkdirSync(secret);
  writeFileSync(
    path.join(secret, "index.md"),
    '---\ntitel: "Gemeinsames Wasserwerk"\nkurzfassung: "Noch nicht spruchreif."\nsichtbarkeit: intern\nstatus: angeregt\n---\n',
  );
  const [out, proof] = ["site", "site.leak-proof.json"].map((name) => path.join(root, name)) as [string, string];
  const build = (...flags: string[]) =>
    runScript(
      "build",
      "--no-search",
      "--no-documents",
      "--content",
      dir,
      "--out",
      out,
      "--now",
      "2026-11-20",
      ...flags,
    );
  assert.equal((await build()).code, 0);
  const text = readFileSync(proof, "utf8");
  const { result, entries, traces, output } = JSON.parse(text) as Record<string, Record<string, number>>;
  assert.equal(result, "sauber");
  assert.deepEqual(entries, { public: 1, hidden: 1, hiddenWithoutTrace: 0 });
  assert.ok(traces!["titel"]! > 0);
  assert.ok(!/wasserwerk|spruchreif/i.test(text));
  assert.ok(!globSync("**/*leak-proof*", { cwd: out }).length);
  if (process.platform === "linux") {
    const sum = "find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
    const line = execFileSync("sh", ["-c", sum], { cwd: out, encoding: "utf8" });
    assert.equal(line.slice(0, 64), output!["sha256"]);
  }
  assert.equal((await build("--audience", "intern")).code, 0);
  assert.ok(!existsSync(proof));
  assert.equal((await build()).code, 0);
  assert.equal(readFileSync(proof, "utf8"), text);
});

test("the internal output says on every page what it is, and keeps robots out", async () => {
  const out = path.join(root, "intern");
  await buildSite({ project, content, out, audience: "intern", now, schemas, rules: [] });
  const pages = globSync("**/*.html", { cwd: out });
  const silent = pages.filter((page) => {
    const html = readFileSync(path.join(out, page), "utf8");
    return !html.includes("Interner Auftritt") || !html.includes('<meta name="robots" content="noindex">');
  });
  assert.deepEqual(silent, []);
  assert.ok(pages.includes(path.join("themen", "softwarewechsel-kasse", "index.html")));
  assert.match(readFileSync(path.join(out, "robots.txt"), "utf8"), /^User-agent: \*\nDisallow: \/$/m);
  assert.ok(!existsSync(path.join(out, "sitemap.xml")));
});

test("no canary of random hubs is in any byte of a public output", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(hubPlans, async (plan) => {
      assert.deepEqual(await canariesIn(plan, "oeffentlich", ++run === 1), []);
    }),
    { numRuns: 10, seed: 6, endOnFailure: true },
  );
});

test("the same canaries are found where members may see them", async () => {
  const [plan] = fc.sample(hubPlans, { numRuns: 1, seed: 6 });
  assert.ok((await canariesIn(plan!, "intern", false)).length > 5);
});
