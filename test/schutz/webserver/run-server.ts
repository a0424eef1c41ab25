import { execFileSync, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ask, type Answer, type Question } from "./ask.ts";
import { findProgram } from "./find-program.ts";

/** A web server that runs until the tests end. */
export interface RunningServer {
  readonly name: string;
  readonly ask: (target: string, question?: Question) => Promise<Answer>;
}

/** Starts a server that listens on a socket; resolves when it answers, rejects with what it printed when it ends before. */
export async function runServer(
  name: string,
  args: readonly string[],
  { socket, home, host }: { readonly socket: string; readonly home: string; readonly host: string },
): Promise<RunningServer> {
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(program(name), args, { cwd: home, env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  process.on("exit", () => child.kill("SIGKILL"));
  let ended = false;
  child.on("close", () => (ended = true));
  while (!(await answers(socket))) {
    if (ended) throw new Error(`${name} ended: ${printed}`);
    await wait(20);
  }
  for (const handle of [child, child.stdout, child.stderr] as const) (handle as unknown as { unref(): void }).unref();
  return { name, ask: (target, question = {}) => ask(socket, target, { host, ...question }) };
}

async function answers(socket: string): Promise<boolean> {
  try {
    await ask(socket, "/");
    return true;
  } catch {
    return false;
  }
}

/** Makes a key and a certificate for the example's names; returns their files. */
export function makeCertificate(dir: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [path.join(dir, "fullchain.pem"), path.join(dir, "privkey.pem")];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const names = [
    "-subj",
    "/CN=hub.example.de",
    "-addext",
    "subjectAltName=DNS:hub.example.de,DNS:intern.hub.example.de",
  ];
  execFileSync(program("openssl"), ["req", ...kind, ...names, "-keyout", key, "-out", certificate], { stdio: "pipe" });
  return { certificate, key };
}

function program(name: string): string {
  const found = findProgram(name);
  if (found === undefined) throw new Error(`nicht gefunden: ${name}`);
  return found;
}
