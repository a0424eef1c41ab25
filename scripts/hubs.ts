import { lstatSync } from "node:fs";
import path from "node:path";
import { check } from "../src/check/check.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { textReport } from "../src/check/reports/text.ts";
import { changeFolder } from "../src/disk/change-folder.ts";
import { fetchHub } from "../src/hubs/fetch-hub.ts";
import { listedHubs } from "../src/hubs/listed-hubs.ts";
import { snapshotFile, snapshotFolder } from "../src/hubs/snapshot-file.ts";
import type { Problem } from "../src/model/problem.ts";
import { readContent } from "../src/read/read-content.ts";
import { berlinDay } from "../src/text/dates.ts";
import { countText } from "../src/text/numbers.ts";
import { contentFolder, contentText, noted } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { projectSchemas } from "./project.ts";
import { hasErrors } from "./read-site.ts";
import { runCommand, UsageError } from "./run-command.ts";

const noHubs =
  "hub.yaml nennt keine anderen Hubs. Tragen Sie dort zum Beispiel ein:\nhubs:\n  - name: Kurzer Dienstweg Nord\n    url: https://nord.kurzer-dienstweg.example/";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["content", "erlaube-lokal", "now"]);
  const dir = contentFolder(flags.content);
  const schemas = projectSchemas();
  const content = readContent(dir, schemas.types);
  const unsound = check({ ...content, entries: [] }, schemas, await loadRules());
  const inSettings = unsound.filter(({ file, severity }) => file === "hub.yaml" && severity === "fehler");
  const { hubs, problems } = inSettings.length > 0 ? { hubs: [], problems: inSettings } : listedHubs(content.hub);
  if (hubs.length === 0 && problems.length === 0) throw new UsageError(noHubs);
  refuseLink(path.join(dir, snapshotFolder));
  const all: Problem[] = [...problems];
  for (const hub of hubs) {
    const fetched = await fetchHub(hub, berlinDay(flags.now ?? new Date()), flags["erlaube-lokal"]);
    all.push(...fetched.problems);
    if (fetched.text === undefined) continue;
    changeFolder(noted(dir), [{ write: snapshotFile(hub.url), content: fetched.text }]);
    console.log(`${hub.name}: ${countText(fetched.count, "Eintrag", "Einträge")} in ${snapshotFile(hub.url)}`);
  }
  const textOf = (file: string) => contentText(dir, file);
  if (all.length > 0) process.stderr.write(textReport(all, { colours: process.stderr.isTTY, textOf }));
  if (!hasErrors(all)) return;
  console.error("Frühere Schnappschüsse dieser Hubs gelten weiter.");
  process.exitCode = 1;
});

/** A link in place of the folder would have snapshots written elsewhere. */
function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`„${folder}“ ist kein Ordner.`);
}
