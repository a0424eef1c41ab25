import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { WorkflowRefused } from "./user-repository.ts";

/** Keeps `file` as a sign that this process works with a clone, until it ends; throws {@link WorkflowRefused} when another does. */
export function lockClone(file: string): void {
  const other = holder(file);
  if (other !== undefined && other !== process.pid && isRunning(other))
    throw new WorkflowRefused(
      `Der Redaktionsablauf läuft schon in einem anderen Fenster (Prozess ${other}). Beenden Sie ihn dort.`,
    );
  writeFileSync(file, String(process.pid));
  process.once("exit", () => rmSync(file, { force: true }));
}

function holder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
