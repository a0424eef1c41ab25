import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "../check/suggest.ts";
import { find, worldOf, type World } from "../check/world.ts";
import type { Content } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { references } from "../model/walk.ts";
import { kennungFault } from "../read/names.ts";
import { internalLink } from "../text/internal-link.ts";
import { linksOf } from "../text/links-of.ts";
import { EditFault } from "./edit-fault.ts";
import { addFormer, linkEdits, replaceValues } from "./rename-edits.ts";
import { applyEdits, editable } from "./text-edits.ts";
import { typeNamed } from "./type-named.ts";

/** What a rename asks for. */
export interface RenameRequest {
  readonly typ: string;
  readonly alt: string;
  readonly neu: string;
}

/** What a rename will do; all paths relative to the content folder, with `/`. */
export interface RenamePlan {
  readonly folder: { readonly from: string; readonly to: string };
  /** New texts, by the path before the folder moves. */
  readonly files: ReadonlyMap<string, string>;
}

/** Plans a rename: every reference and link, and the redirect. Changes nothing; throws {@link EditFault} when it would be unsafe. */
export function planRename(content: Content, schemas: Schemas, request: RenameRequest): RenamePlan {
  const world = worldOf(content, schemas);
  const type = typeNamed(schemas.types, request.typ);
  const renamed = world.byTyp.get(type.typ)!.get(request.alt);
  refuse(content, world, type, request, renamed);
  const folder = { from: `${type.plural}/${request.alt}`, to: `${type.plural}/${request.neu}` };
  const files = new Map<string, string>();
  for (const entry of content.entries) {
    const own = world.types.get(entry.typ)!;
    const pointing = [...references(own.fields, entry.data)].filter((ref) => find(world, ref.targets, ref.kennung) === renamed);
    for (const { file, linked } of textsOf(entry, type, request.alt, schemas)) {
      const index = file === entry.file;
      if (!linked && !(index && (pointing.length > 0 || entry === renamed))) continue;
      const raw = readFileSync(path.join(content.dir, file), "utf8");
      let text = linked ? relink(raw, file, folder, index) : raw;
      if (index) text = replaceValues(text, file, { paths: pointing.map((ref) => ref.path), from: request.alt, to: request.neu });
      if (index && entry === renamed) text = redirect(text, file, entry, type, request);
      files.set(file, text);
    }
  }
  return { folder, files };
}

function refuse(content: Content, world: World, type: ContentType, { alt, neu }: RenameRequest, renamed: Entry | undefined): void {
  const same = world.byTyp.get(type.typ)!;
  const unreadable = content.problems.filter(({ file, rule }) => file.endsWith(".md") && rule !== "index-fehlt");
  if (unreadable.length > 0) {
    throw new EditFault(`Diese Dateien sind nicht lesbar und könnten auf den Eintrag verweisen; bringen Sie sie zuerst in Ordnung:\n${unreadable.map(({ file }) => `  ${file}`).join("\n")}`);
  }
  if (!renamed) throw new EditFault([`Den Eintrag ${type.plural}/${alt} gibt es nicht.`, didYouMean(alt, [...same.keys()])].filter(Boolean).join(" "));
  const fault = kennungFault(neu);
  if (fault) throw new EditFault(`„${neu}“ kann keine Kennung sein. ${fault}`);
  if (readdirSync(path.join(content.dir, type.plural)).includes(neu)) throw new EditFault(`Den Ordner ${type.plural}/${neu} gibt es schon.`);
  for (const other of same.values()) {
    const former: unknown = other.data.frueher;
    if (other !== renamed && Array.isArray(former) && former.includes(neu)) {
      throw new EditFault(`„${neu}“ ist eine frühere Kennung von ${type.plural}/${other.kennung}; von dort wird weitergeleitet.`);
    }
  }
  refuseCapture(world, type, { typ: type.typ, alt, neu }, renamed);
}

/** A field that may name entries of several types takes the first that exists; a new name must not change which one that is. */
function refuseCapture(world: World, type: ContentType, { alt, neu }: RenameRequest, renamed: Entry): void {
  const exists = (typ: string, kennung: string): boolean =>
    typ === type.typ && kennung === neu ? true : !(typ === type.typ && kennung === alt) && world.byTyp.get(typ)?.has(kennung) === true;
  for (const entry of world.entries) {
    for (const ref of references(world.types.get(entry.typ)!.fields, entry.data)) {
      const before = find(world, ref.targets, ref.kennung);
      const after = ref.targets.find((typ) => exists(typ, before === renamed ? neu : ref.kennung));
      if (before && after !== before.typ) {
        throw new EditFault(`${entry.file}: Der Verweis im Feld „${ref.title}“ würde nach dem Umbenennen auf einen anderen Eintrag namens „${neu}“ zeigen. Wählen Sie eine andere Kennung.`);
      }
    }
  }
}

/** The Markdown files of an entry, and whether their text links to the entry to be renamed. */
function textsOf(entry: Entry, type: ContentType, alt: string, { types }: Schemas): { file: string; linked: boolean }[] {
  const folder = path.posix.dirname(entry.file);
  const linked = (text: Entry): boolean =>
    linksOf(text).some(({ href }) => {
      const link = internalLink(href, types);
      return link?.typ === type.typ && link.kennung === alt;
    });
  const former = entry.files.filter(({ name }) => name.endsWith(".md"));
  return [
    { file: entry.file, linked: linked(entry) },
    ...former.map((file) => ({ file: `${folder}/${file.name}`, linked: linked(bodyOnly(editable(readFileSync(file.path, "utf8")))) })),
  ];
}

/** A Markdown file without front matter in the shape the readers of text want. */
function bodyOnly(body: string): Entry {
  return { data: {}, body, bodyLine: 1 } as unknown as Entry;
}

function relink(raw: string, file: string, folder: RenamePlan["folder"], index: boolean): string {
  const text = editable(raw);
  const bodyStart = index ? bodyOffset(text) : 0;
  const edits = linkEdits(bodyOnly(text.slice(bodyStart)), `/${folder.from}`, `/${folder.to}`);
  const changed = applyEdits(raw, edits.map((edit) => ({ start: edit.start + bodyStart, end: edit.end + bodyStart, text: edit.text })));
  const left = linksOf(bodyOnly(editable(changed).slice(bodyStart))).some(({ href }) => new RegExp(`^/${folder.from}(?=[/#?]|$)`).test(href));
  if (left) throw new EditFault(`${file}: Ein Verweis auf /${folder.from}/ ist so geschrieben, dass er nicht sicher zu ersetzen ist. Ändern Sie ihn zuerst von Hand.`);
  return changed;
}

/** Where the text after the closing `---` starts; the reader has accepted the file. */
function bodyOffset(text: string): number {
  const end = /\n---[ \t]*(\n|$)/.exec(text.slice(3))!;
  return 3 + end.index + end[0].length;
}

/** Who comes by the old address is led on; a name taken back is no former one any more. */
function redirect(text: string, file: string, entry: Entry, type: ContentType, { alt, neu }: RenameRequest): string {
  const former: unknown = entry.data.frueher;
  const at = Array.isArray(former) ? former.indexOf(neu) : -1;
  return at < 0 ? addFormer(text, file, type, alt) : replaceValues(text, file, { paths: [["frueher", at]], from: neu, to: alt });
}
