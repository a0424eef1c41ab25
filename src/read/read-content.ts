import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { snapshotFolder } from "../hubs/snapshot-file.ts";
import type { DiskContent } from "../model/content.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Problem } from "../model/problem.ts";
import { emptyHub, hubFile } from "./hub-of-text.ts";
import { limits } from "./limits.ts";
import { keepReading, unchangedSince, type FormerReading, type ReadFolder, type Unchanged } from "./former-reading.ts";
import { listFolder, type DiskFile, type Listing } from "./list-folder.ts";
import { listType, strayFile, type TypeListing } from "./list-type.ts";
import { logoProblem } from "./logo-problem.ts";
import { readEntry } from "./read-entry.ts";
import { readHub } from "./read-hub.ts";
import { readProblem } from "./read-problem.ts";
import { readSnapshots } from "./read-snapshots.ts";

/**
 * Reads a content folder: `<plural>/<kennung>/index.md` with files beside it, and hub.yaml. Never throws on content:
 * what cannot be read becomes a problem. Throws when the folder itself is missing. With a former reading the entries whose
 * folders did not change since are taken over, the very same objects, so that what was worked out about them stays known.
 */
export function readContent(dir: string, types: readonly ContentType[], former?: FormerReading): DiskContent {
  const root = path.resolve(dir);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Error(`content folder not found: ${root}`);
  const problems: Problem[] = [];
  const unchanged = unchangedSince(former);
  const listings = new Map<string, TypeListing>();
  const folders = new Map<string, ReadFolder>();
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
    if (type) {
      const listing = unchanged.listing(type.plural) ?? listType(folder.path, type);
      listings.set(type.plural, listing);
      for (const [at, read] of readType(listing, type, unchanged, problems)) folders.set(at, read);
    } else if (folder.name === snapshotFolder) hubs = readSnapshots(folder.path, hub.data, problems);
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
  const entries = [...folders.values()].flatMap(({ entry }) => entry ?? []);
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
  const content = { dir: root, entries, hub, hubs, problems };
  keepReading(content, { folders, listings });
  return content;
}

/** A hub's logo lies beside hub.yaml. */
const isLogo = (name: string): boolean => /^[a-z0-9-]+\.(png|jpg|jpeg|webp|svg)$/.test(name);

/** Reads the folders of a type, those that did not change as they were. */
function* readType(
  { folders, problems: found }: TypeListing,
  type: ContentType,
  unchanged: Unchanged,
  problems: Problem[],
): Generator<readonly [at: string, read: ReadFolder]> {
  problems.push(...found);
  for (const { at, folder, misnamed } of folders) {
    if (misnamed) {
      problems.push(misnamed);
      continue;
    }
    const read = unchanged.folder(at) ?? readFolder(folder, type, at);
    problems.push(...read.problems);
    yield [at, read];
  }
}

function readFolder({ path: dir, name }: Listing["folders"][number], { typ }: ContentType, at: string): ReadFolder {
  const problems: Problem[] = [];
  const entry = readEntry(typ, name, at, listFolder(dir, at, problems, ["fassungen"]), problems);
  return { entry, problems };
}
