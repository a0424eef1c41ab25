import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { textReport } from "../../src/check/reports/text.ts";
import { readProcessModels } from "../../src/export/process-models.ts";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import { readContent } from "../../src/read/read-content.ts";
import { familien } from "./faelle.ts";
import { HubFolder, smallHub } from "./hub-folder.ts";

const only = process.argv[2];
const schemas = loadSchemas(path.resolve("schemas"));
const rules = await loadRules();
let n = 0;
for (const { name, faelle } of await familien()) {
  for (const [i, fall] of faelle.entries()) {
    n++;
    if (only && !(name + " " + fall.name).includes(only)) continue;
    const dir = mkdtempSync(path.join(tmpdir(), "kd-fall-"));
    chmodSync(dir, 0o755);
    smallHub(dir);
    const hub = new HubFolder(dir, `${name}-${i}`);
    await fall.write(hub);
    if (fall.asNobody) process.seteuid!(65534);
    const start = performance.now();
    let lines = "";
    try {
      const content = readContent(dir, schemas.types);
      const { problems: p2 } = await readProcessModels(content.entries, schemas.types);
      const problems = [...check(content, schemas, rules), ...p2];
      const t1 = performance.now();
      textReport(problems, { colours: false, textOf: () => "" });
      const ms = performance.now() - start;
      const own = problems.map((p) => `${p.severity === "fehler" ? "E" : "w"} ${p.rule} ${p.line} ${p.file}: ${p.message.slice(0, 90)} | ${p.hint?.slice(0, 50)}`);
      const missing = (fall.problems ?? []).filter(([rule, line, file = "themen/$/index.md"]) => !problems.some((p) => p.rule === rule && (line === undefined || p.line === line) && p.file === file.replaceAll("$", hub.kennung)));
      const bad = missing.length > 0 || (!fall.problems && problems.some((p) => p.severity === "fehler"));
      if (bad || ms > 300 || only) lines = `${bad ? "BAD " : "slow"} ${ms.toFixed(0)} ms [${name}] ${fall.name} n=${problems.length} missing=${JSON.stringify(missing)}\n   ${own.slice(0, process.env["VIELE"] ? 200 : 4).join("\n   ")}`;
    } catch (e) {
      lines = `THROW ${(performance.now() - start).toFixed(0)} [${name}] ${fall.name}: ${(e as Error).stack?.split("\n").slice(0, 4).join(" / ")}`;
    }
    if (fall.asNobody) process.seteuid!(0);
    if (lines) console.log(lines);
    if (Object.hasOwn(Object.prototype, "KANARIE") || "KANARIE" in globalThis) console.log("POLLUTED", fall.name);
    rmSync(dir, { recursive: true, force: true });
  }
}
console.log(n, "cases", process.resourceUsage().maxRSS / 1024, "MB");
