import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { noted } from "../../scripts/content-folder.ts";
import { applyRename } from "../../src/edit/apply-rename.ts";
import { EditFault } from "../../src/edit/edit-fault.ts";
import { planRename } from "../../src/edit/rename.ts";
import type { Schemas } from "../../src/model/content-type.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { Zufall } from "../suche/zufall.ts";

/** A content folder that somebody edits by chance. */
export interface Edited {
  readonly dir: string;
  readonly schemas: Schemas;
  readonly zufall: Zufall;
}

/** Changes one entry and names the files it touched; undefined where there was nothing to change. */
type Edit = (edited: Edited) => readonly string[] | undefined;

/** Ways to edit, as they happen on a desk. */
export const edits: Readonly<Record<string, Edit>> = {
  text: ({ dir, zufall }) =>
    withEntry({ dir, zufall }, (text) => `${text}\nNachtrag Nummer ${zufall.below(1000)} mit *Betonung*.\n`),
  ueberschrift: ({ dir, zufall }) =>
    withEntry({ dir, zufall }, (text) => `${text}\n## Nachtrag ${zufall.below(1000)}\n\nText darunter.\n`),
  titel: (edited) => withLine(edited, /^titel: .*$/m, (zufall) => `titel: Neuer Titel Nummer ${zufall.below(1000)}`),
  kurzfassung: (edited) =>
    withLine(
      edited,
      /^kurzfassung: .*$/m,
      (zufall) => `kurzfassung: Was sich geändert hat, steht unter Nummer ${zufall.below(1000)}.`,
    ),
  sichtbarkeit: (edited) =>
    withLine(edited, /^sichtbarkeit: .*$/m, (zufall) => `sichtbarkeit: ${zufall.pick(["intern", "oeffentlich"])}`),
  status: (edited) =>
    withLine(
      edited,
      /^status: .*$/m,
      (zufall) => `status: ${zufall.pick(["angeregt", "in-arbeit", "abgeschlossen", "offen"])}`,
      ["themen", "gesuche"],
    ),
  stand: (edited) =>
    withLine(
      edited,
      /^(datum|stand|aktualisiert): .*$/m,
      (zufall) => `$1: 2025-0${1 + zufall.below(9)}-1${zufall.below(10)}`,
    ),
  verweis: ({ dir, zufall }) => {
    const [to] = [zufall.pick(entriesIn(dir))];
    return withEntry({ dir, zufall }, (text) => `${text}\nMehr steht [anderswo](/${to}/).\n`);
  },
  bezug: ({ dir, zufall }) => {
    const thema = zufall.pick(readdirSync(path.join(dir, "themen")));
    return withEntry({ dir, zufall }, (text) => text.replace(/^(themen:\n)/m, `$1  - ${thema}\n`), [
      "berichte",
      "termine",
      "vorlagen",
    ]);
  },
  loeschen: ({ dir, zufall }) => {
    const at = zufall.pick(entriesIn(dir));
    const files = filesOf(dir, at);
    rmSync(path.join(dir, at), { recursive: true });
    return files;
  },
  kopieren: ({ dir, zufall }) => {
    const at = zufall.pick(entriesIn(dir));
    const to = `${at}-kopie-${zufall.below(1000)}`;
    if (existsSync(path.join(dir, to))) return undefined;
    cpSync(path.join(dir, at), path.join(dir, to), { recursive: true });
    const file = path.join(dir, to, "index.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^frueher:\n(  - .*\n)+/m, ""));
    return filesOf(dir, to);
  },
  umbenennen: ({ dir, schemas, zufall }) => {
    const [plural = "", alt = ""] = zufall.pick(entriesIn(dir)).split("/");
    const type = schemas.types.find((one) => one.plural === plural);
    if (!type) return undefined;
    const content = readContent(dir, schemas.types);
    try {
      const plan = planRename(content, schemas, {
        typ: type.typ,
        alt,
        neu: `${alt.slice(0, 60)}-neu-${zufall.below(1000)}`,
      });
      const before = filesOf(dir, plan.folder.from);
      applyRename(noted(dir), plan);
      return [...before, ...filesOf(dir, plan.folder.to), ...plan.files.keys()];
    } catch (error) {
      if (error instanceof EditFault) return undefined;
      throw error;
    }
  },
  datei: ({ dir, zufall }) => {
    const files = entriesIn(dir)
      .flatMap((at) => filesOf(dir, at))
      .filter((file) => /\.(jpg|png|pdf|bpmn)$/.test(file));
    const file = zufall.pick(files);
    const like = zufall.pick(files.filter((one) => one !== file && path.extname(one) === path.extname(file)));
    cpSync(path.join(dir, like), path.join(dir, file));
    return [file];
  },
};

/** All entries, as `themen/kasse`. */
function entriesIn(dir: string): string[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== "hubs");
  return folders
    .flatMap(({ name }) => readdirSync(path.join(dir, name)).map((kennung) => `${name}/${kennung}`))
    .toSorted();
}

function filesOf(dir: string, at: string): string[] {
  return readdirSync(path.join(dir, at), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(dir, path.join(one.parentPath, one.name)));
}

function withEntry(
  { dir, zufall }: Pick<Edited, "dir" | "zufall">,
  change: (text: string) => string,
  plurals?: readonly string[],
): readonly string[] | undefined {
  const at = zufall.pick(entriesIn(dir).filter((one) => !plurals || plurals.includes(one.split("/")[0]!)));
  const file = `${at}/index.md`;
  const old = readFileSync(path.join(dir, file), "utf8");
  const text = change(old);
  if (text === old) return undefined;
  writeFileSync(path.join(dir, file), text);
  return [file];
}

function withLine(
  edited: Edited,
  line: RegExp,
  put: (zufall: Zufall) => string,
  plurals?: readonly string[],
): readonly string[] | undefined {
  return withEntry(edited, (text) => text.replace(line, put(edited.zufall)), plurals);
}
