import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** The editor's server in a process of its own. */
export interface EditorProcess {
  readonly child: ChildProcess;
  /** Sends a request; rejects when the process ends before it has answered. */
  readonly call: (action: string, params: object) => Promise<{ readonly status: number; readonly body: unknown }>;
}

/** Starts it on a content folder; `project` keeps its notes. */
export async function editorProcess(content: string, project: string): Promise<EditorProcess> {
  const script = path.join(import.meta.dirname, "redaktion-prozess.ts");
  const child = spawn(process.execPath, [script, content, project], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(createInterface(child.stdout), "line")) as [string];
  const url = `http://127.0.0.1:${port}`;
  return {
    child,
    async call(action, params) {
      const answer = await fetch(`${url}/api/v1`, {
        method: "POST",
        headers: { Origin: url, "Content-Type": "application/json" },
        body: JSON.stringify({ action, params }),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}
