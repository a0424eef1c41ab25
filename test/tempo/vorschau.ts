import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { alsBefehl } from "./als-befehl.ts";
import { aenderungen } from "./aenderung.ts";
import { median } from "./auswerten.ts";
import type { Messung } from "./messung.ts";
import { hoechststand, rechenzeit } from "./prozessbaum.ts";
import { kalt, type Stand } from "./stand.ts";

const edits = 5;
/** Milliseconds after which a page that did not come will not come. */
const patience = 600_000;

/** The time from saving an edit until its page lies in the preview's output: the median of some edits under `npm start`. */
export async function vorschau(stand: Stand): Promise<Messung> {
  kalt(stand, ["bilder"]);
  const { kopie, content, env } = stand;
  const port = await freePort();
  const args = [...alsBefehl, "scripts/start.ts", "--port", String(port), "--content", content];
  const child = spawn(process.execPath, args, { cwd: kopie, env, stdio: ["ignore", "pipe", "inherit"] });
  const dir = path.join(kopie, ".cache/vorschau", String(port));
  try {
    await ready(child);
    const taken: { wand: number; rechen: number | undefined }[] = [];
    for (const [i, { seite, schreiben, zuruecknehmen }] of aenderungen(content, edits).entries()) {
      const wort = `Zeitmessung${i}`;
      const file = path.join(dir, seite);
      const before = await idle(child);
      const start = performance.now();
      schreiben(wort);
      await until(() => has(file, wort), child);
      const wand = performance.now() - start;
      const after = await idle(child);
      taken.push({ wand, rechen: before === undefined || after === undefined ? undefined : after - before });
      zuruecknehmen();
      await until(() => has(file, wort) === false, child);
    }
    return {
      wand: median(taken.map(({ wand }) => wand)) ?? Number.NaN,
      rechen: median(taken.flatMap(({ rechen }) => rechen ?? [])),
      speicher: hoechststand(child.pid!) || undefined,
    };
  } finally {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  }
}

async function ready(child: ChildProcess): Promise<void> {
  let said = "";
  child.stdout!.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  await until(() => said.includes("Bereit:"), child);
}

/** False when the page has other words, undefined while it is being replaced. */
function has(file: string, wort: string): boolean | undefined {
  try {
    return readFileSync(file, "utf8").includes(wort);
  } catch {
    return undefined;
  }
}

/** Waits until a process has nothing to do, as between two edits of a person; its processor time so far. */
async function idle(child: ChildProcess): Promise<number | undefined> {
  for (;;) {
    const before = rechenzeit(child.pid!);
    await wait(300);
    const after = rechenzeit(child.pid!);
    if (before === undefined || after === undefined || after - before <= 10) return after;
  }
}

async function until(done: () => boolean | undefined, child: ChildProcess): Promise<void> {
  const end = performance.now() + patience;
  while (done() !== true) {
    if (child.exitCode !== null || performance.now() > end) throw new Error("Die Vorschau hat nicht geantwortet.");
    await wait(1);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
