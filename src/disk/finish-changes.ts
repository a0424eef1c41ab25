import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { carryOut, clear, type Plan } from "./plan.ts";
import { isRunning } from "./running-process.ts";

/** Brings changes of killed processes to their end: what was decided is carried out, what was not goes without a trace. */
export function finishChanges(notes: string): void {
  if (!existsSync(notes)) return;
  for (const name of readdirSync(notes)) {
    const file = path.join(notes, name);
    const plan = name.endsWith(".json") ? (JSON.parse(readFileSync(file, "utf8")) as Plan) : undefined;
    if (!plan) {
      // Half a note, which decides nothing; its process may still be at it.
      const pid = Number.parseInt(name);
      if (pid === process.pid || !isRunning({ pid })) rmSync(file, { force: true });
      continue;
    }
    // Changes are made in one go: one of this very process is an earlier one of the same number.
    if (plan.by.pid !== process.pid && isRunning(plan.by)) continue;
    carryOut(plan.renames);
    clear(file, plan);
  }
}
