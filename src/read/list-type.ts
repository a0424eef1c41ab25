import type { ContentType } from "../model/content-type.ts";
import type { Problem } from "../model/problem.ts";
import { kennungProblem } from "./kennung-problem.ts";
import { listFolder, type Listing } from "./list-folder.ts";
import { readProblem } from "./read-problem.ts";

/** What lies in the folder of a type. */
export interface TypeListing {
  readonly folders: readonly EntryFolder[];
  readonly problems: readonly Problem[];
}

interface EntryFolder {
  /** The folder relative to content/: `themen/kasse`. */
  readonly at: string;
  readonly folder: Listing["folders"][number];
  /** Set where the name is no kennung; then nothing in it is read. */
  readonly misnamed: Problem | undefined;
}

/** Lists the folder of a type. */
export function listType(dir: string, { plural }: ContentType): TypeListing {
  const problems: Problem[] = [];
  const listing = listFolder(dir, plural, problems);
  for (const file of listing.files) problems.push(strayFile(`${plural}/${file.name}`));
  const folders = listing.folders.map((folder) => {
    const at = `${plural}/${folder.name}`;
    return { at, folder, misnamed: kennungProblem(`${at}/index.md`, folder.name) };
  });
  return { folders, problems };
}

/** Says that a file lies where only folders belong. */
export function strayFile(file: string): Problem {
  return readProblem(
    file,
    "datei-am-falschen-ort",
    "Diese Datei gehört nicht hierher.",
    "Jeder Eintrag hat einen eigenen Ordner mit einer Datei index.md; Dateien liegen daneben.",
  );
}
