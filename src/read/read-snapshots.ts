import { readFileSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import type { HubData } from "../model/types.generated.ts";
import { hubLimits, type FremderHub } from "../hubs/schnappschuss.ts";
import { snapshotFolder } from "../hubs/snapshot-file.ts";
import { snapshotOfText } from "../hubs/snapshot-of-text.ts";
import { listFolder } from "./list-folder.ts";
import { readProblem } from "./read-problem.ts";
import { decodeText } from "./read-text.ts";

const again = "Holen Sie ihn mit `npm run hubs` neu.";

/** Reads the snapshots of other hubs in a folder; what cannot be used becomes a problem and is left out. */
export function readSnapshots(dir: string, data: HubData, problems: Problem[]): FremderHub[] {
  const { files, folders } = listFolder(dir, snapshotFolder, problems);
  const rule = "schnappschuss";
  for (const { name } of folders)
    problems.push(
      readProblem(
        `${snapshotFolder}/${name}`,
        rule,
        "Hier liegen nur Schnappschüsse anderer Hubs.",
        "Entfernen Sie den Ordner.",
      ),
    );
  return files.flatMap((file) => {
    const at = `${snapshotFolder}/${file.name}`;
    const text = file.size > hubLimits.snapshot ? undefined : decodeText(readFileSync(file.path));
    const read =
      text === undefined
        ? { fault: "Der Schnappschuss ist zu groß oder nicht in UTF-8." }
        : snapshotOfText(text, at, Array.isArray(data.hubs) ? data.hubs : []);
    if ("hub" in read) return [read.hub];
    if ("fault" in read) problems.push(readProblem(at, rule, read.fault, again));
    else
      problems.push({
        ...readProblem(
          at,
          rule,
          `Diesen Hub (${read.orphan}) nennt hub.yaml nicht; er wird nicht gezeigt.`,
          "Löschen Sie die Datei, oder tragen Sie den Hub unter „hubs“ ein.",
        ),
        severity: "warnung",
      });
    return [];
  });
}
