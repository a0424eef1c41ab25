import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { snapshotFolder } from "../hubs/snapshot-file.ts";
import type { DiskContent } from "../model/content.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { emptyHub, hubFile } from "./hub-of-text.ts";
import { kennungProblem } from "./kennung-problem.ts";
import { limits } from "./limits.ts";
import { listFolder, type DiskFile } from "./list-folder.ts";
import { logoProblem } from "./logo-problem.ts";
import { readEntry } from "./read-entry.ts";
import { readHub } from "./read-hub.ts";
import { readProblem } from "./read-problem.ts";
import { readSnapshots } from "./read-snapshots.ts";

/**
 * Reads a content folder: `<plural>/<kennung>/index.md` with files beside it, and hub.yaml. Never throws on content:
 * what cannot be read becomes a problem. Throws when the folder itself is missing.
 */
export function readContent(dir: string, types: readonly ContentType[]): DiskContent {
  const root = path.resolve(dir);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Error(`content folder not found: ${root}`);
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const byPlural = new Map(types.map((type) => [type.plural, type]));
  const logos: DiskFile[] = [];
  let hub = emptyHub;
  let hubs: DiskContent["hubs"] = [];

  const top = listFolder(root, "", problems);
  for (const file of top.files) {
    if (file.name === hubFile) hub = readHub(file, problems);
    else if (isLogo(file.name)) logos.push(file);
    else problems.push(strayFile(file.name));
  }
  problems.push(...logos.flatMap((file) => logoProblem(file) ?? []));
  hub = { ...hub, files: logos };
  for (const folder of top.folders) {
    const type = byPlural.get(folder.name);
    if (type) readType(folder.path, type, entries, problems);
    else if (folder.name === snapshotFolder) hubs = readSnapshots(folder.path, hub.data, problems);
    else
      problems.push(
        readProblem(
          folder.name,
          "ordner-unbekannt",
          `Den Ordner „${folder.name}“ kennt der Hub nicht.`,
          `Erlaubt sind: ${[...byPlural.keys()].join(", ")}.`,
        ),
      );
  }
  if (entries.length > limits.entries) {
    problems.push(
      readProblem(
        "",
        "zu-viele-eintraege",
        `Der Hub hat mehr als ${limits.entries} Einträge.`,
        "Teilen Sie ihn in mehrere Hubs.",
      ),
    );
  }
  return { dir: root, entries, hub, hubs, problems };
}

/** A hub's logo lies beside hub.yaml. */
const isLogo = (name: string): boolean => /^[a-z0-9-]+\.(png|jpg|jpeg|webp|svg)$/.test(name);

function readType(dir: string, type: ContentType, entries: Entry[], problems: Problem[]): void {
  const listing = listFolder(dir, type.plural, problems);
  for (const file of listing.files) problems.push(strayFile(`${type.plural}/${file.name}`));
  for (const folder of listing.folders) {
    const at = `${type.plural}/${folder.name}`;
    const misnamed = kennungProblem(`${at}/index.md`, folder.name);
    if (misnamed) {
      problems.push(misnamed);
      continue;
    }
    const inside = listFolder(folder.path, at, problems, ["fassungen"]);
    const entry = readEntry(type.typ, folder.name, at, inside, problems);
    if (entry) entries.push(entry);
  }
}

function strayFile(file: string): Problem {
  return readProblem(
    file,
    "datei-am-falschen-ort",
    "Diese Datei gehört nicht hierher.",
    "Jeder Eintrag hat einen eigenen Ordner mit einer Datei index.md; Dateien liegen daneben.",
  );
}
