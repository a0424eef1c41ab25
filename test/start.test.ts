import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { nextWhere, standEvents } from "./event-stream.ts";
import { project, runScript, startScript } from "./run-script.ts";
import { smallContent } from "./small-content.ts";

const content = smallContent();
let preview: ChildProcess;
let url: string;
const page = async (): Promise<string> => (await fetch(`${url}themen/probe/`)).text();

before(async () => {
  preview = startScript("start", "--port", "0", "--content", content.dir);
  const first = (await once(createInterface(preview.stdout!), "line")) as [string];
  url = /^Bereit: (http:\/\/localhost:\d+\/)$/.exec(first[0])?.[1] ?? assert.fail(first[0]);
});

after(() => {
  preview.kill("SIGKILL");
  rmSync(content.dir, { recursive: true });
});

test("pages come with the headers of the site, but are not kept, and with the script for live reload", async () => {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.match(
    response.headers.get("content-security-policy")!,
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
  );
  const script = /<script type="module" src="(\/__vorschau\/vorschau\.js\?stand=[\w-]+)"><\/script><\/body>/.exec(
    await response.text(),
  );
  assert.match(await (await fetch(new URL(script![1]!, url))).text(), /new EventSource/);
});

test("search works, former addresses lead on and unknown ones show the 404 page", async () => {
  assert.equal((await fetch(`${url}pagefind/pagefind.js`)).status, 200);
  const moved = await fetch(`${url}themen/versuch/`, { redirect: "manual" });
  assert.deepEqual([moved.status, moved.headers.get("location")], [301, "/themen/probe/"]);
  const missing = await fetch(`${url}gibt-es-nicht/`);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /Seite nicht gefunden/);
});

test("an edit appears: open pages hear of it, and the page is new", async () => {
  const events = standEvents(`${url}__vorschau/ereignisse`);
  const old = await nextWhere(events, () => true);
  content.write("Geändert");
  await nextWhere(events, ({ stand, overlay }) => stand !== old.stand && overlay === "");
  assert.match(await page(), /<h1[^>]*>\s*Geändert/);
  await events.return();
});

test("who saves again and again sees the last state, and the list follows", async () => {
  const events = standEvents(`${url}__vorschau/ereignisse`);
  for (let count = 1; count <= 10; count++) {
    content.write(`Stand ${count}`);
    await page();
  }
  const list = async (): Promise<string> => (await fetch(`${url}themen/`)).text();
  let seen = "";
  while (!(await page()).includes("Stand 10") || !(await list()).includes("Stand 10"))
    seen = (await nextWhere(events, ({ stand }) => stand !== seen)).stand;
  await events.return();
});

test("a broken edit is told with file, line and remedy while the last good page stays; mending it clears the message", async () => {
  const events = standEvents(`${url}__vorschau/ereignisse`);
  // Known before the edit: the events may only begin when the edit is already refused.
  let good = (await nextWhere(events, ({ overlay }) => overlay === "")).stand;
  content.write("");
  const broken = await nextWhere(events, ({ stand, overlay }) => {
    // Lists may still follow the last edit.
    if (overlay === "") good = stand;
    // On a busy machine the file may be read while it is still being written.
    return overlay.includes("„Titel“");
  });
  assert.equal(broken.stand, good);
  assert.match(broken.overlay, /<h2>themen\/probe\/index\.md<\/h2>/);
  assert.match(broken.overlay, /<strong>Fehler in Zeile 2, Spalte 8:<\/strong> „Titel“ ist leer\.<\/p><p>Ergänzen Sie/);
  assert.match(await page(), /<h1[^>]*>\s*Stand 10/);
  content.write("Berichtigt");
  await nextWhere(events, ({ stand, overlay }) => stand !== good && overlay === "");
  assert.match(await page(), /<h1[^>]*>\s*Berichtigt/);
  await events.return();
});

test("a taken port is a German message and exit code 1", async () => {
  const port = Number(new URL(url).port);
  const { code, stdout, stderr } = await runScript("start", "--port", String(port), "--content", content.dir);
  assert.equal(code, 1);
  assert.equal(stdout, "");
  assert.match(stderr, new RegExp(`^Der Port ${port} ist schon belegt`));
});

test("the preview writes below .cache/vorschau/, ends on Ctrl-C with exit code 0 and takes its output with it", async () => {
  const dir = path.join(project, ".cache", "vorschau", new URL(url).port);
  assert.ok(existsSync(dir));
  preview.kill("SIGINT");
  assert.deepEqual(await once(preview, "exit"), [0, null]);
  assert.ok(!existsSync(dir));
});
