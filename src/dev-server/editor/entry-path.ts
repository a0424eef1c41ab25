import { allowedExtensions, extension } from "../../read/limits.ts";
import { fileNameFault, kennungFault } from "../../read/names.ts";
import { Refused } from "./refused.ts";

/** Where entries lie: the content folder relative to the repository and the folders of the types. */
export interface Places {
  readonly folder: string;
  readonly plurals: ReadonlySet<string>;
}

/** One file of one entry; `path` is relative to the repository. */
export interface EntryPath {
  readonly path: string;
  /** Folder of the entry, relative to the repository. */
  readonly dir: string;
  readonly plural: string;
  readonly kennung: string;
  /** `index.md`, or the bare name of a file beside it. */
  readonly name: string;
}

/** A folder of the content, its own or one of a type or of an entry. */
export interface FolderPath {
  readonly path: string;
  readonly plural: string | undefined;
  readonly kennung: string | undefined;
}

/** Reads the path of a file of an entry; throws {@link Refused} on any other, so that no request reaches beyond entries. */
export function entryPath(path: unknown, places: Places): EntryPath {
  const { plural, kennung, name, dir, rest } = split(path, places);
  if (plural === undefined || kennung === undefined || name === undefined || rest)
    throw new Refused(`${shown(path)} ist keine Datei eines Eintrags. Dateien liegen im Ordner ihres Eintrags.`);
  const fault = name === "index.md" ? undefined : (fileNameFault(name) ?? kindFault(name));
  if (fault) throw new Refused(`${shown(name)}: ${fault}`);
  return { path: `${dir}/${name}`, dir, plural, kennung, name };
}

/** Reads the path of the content folder or of a folder of a type or entry; throws {@link Refused} on any other. */
export function folderPath(path: unknown, places: Places): FolderPath {
  if (path === places.folder) return { path: places.folder, plural: undefined, kennung: undefined };
  const { plural, kennung, name, dir } = split(path, places);
  if (plural === undefined || name !== undefined) throw new Refused(`${shown(path)} ist kein Ordner der Inhalte.`);
  return { path: dir, plural, kennung };
}

/** Reads the path of an entry's text; throws {@link Refused} on any other. */
export function indexPath(path: unknown, places: Places): EntryPath {
  const found = entryPath(path, places);
  if (found.name !== "index.md") throw new Refused(`${shown(path)} ist nicht der Text eines Eintrags.`);
  return found;
}

/** Reads the path of a file beside an entry's text; throws {@link Refused} on any other. */
export function besidePath(path: unknown, places: Places): EntryPath {
  const found = entryPath(path, places);
  if (found.name === "index.md") throw new Refused("Der Text eines Eintrags ist keine Datei daneben.");
  return found;
}

interface Parts {
  readonly plural: string | undefined;
  readonly kennung: string | undefined;
  readonly name: string | undefined;
  readonly dir: string;
  readonly rest: boolean;
}

function split(path: unknown, { folder, plurals }: Places): Parts {
  const before = `${folder}/`;
  if (typeof path !== "string" || !path.startsWith(before))
    throw new Refused(`${shown(path)} liegt nicht im Ordner der Inhalte.`);
  const [plural, kennung, name, ...rest] = path.slice(before.length).split("/");
  if (plural === undefined || !plurals.has(plural))
    throw new Refused(`${shown(path)} liegt in keinem Ordner, den der Hub kennt.`);
  const fault = kennung === undefined ? undefined : kennungFault(kennung);
  if (fault) throw new Refused(`${shown(path)}: ${fault}`);
  const dir = before + (kennung === undefined ? plural : `${plural}/${kennung}`);
  return { plural, kennung, name, dir, rest: rest.length > 0 };
}

function kindFault(name: string): string | undefined {
  if (allowedExtensions.has(extension(name))) return undefined;
  return `Dateien der Art „.${extension(name)}“ sind hier nicht erlaubt. Erlaubt sind: ${[...allowedExtensions].join(", ")}.`;
}

/** What was asked for, short and without characters that no screen shows. */
function shown(path: unknown): string {
  return `„${typeof path === "string" ? path.replaceAll(/[\p{C}]/gu, "?").slice(0, 200) : typeof path}“`;
}
