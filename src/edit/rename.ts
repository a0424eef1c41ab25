import { readFileSync } from "node:fs";
import path from "node:path";
import { find, typeOf, worldOf } from "../check/world.ts";
import type { DiskContent } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { entryFolder } from "../model/entry-folder.ts";
import { references } from "../model/walk.ts";
import { renamedEntry } from "./refuse-rename.ts";
import { linksTo, relink, textOnly, type Move } from "./relink.ts";
import { addFormer, replaceValues } from "./rename-edits.ts";
import { editable } from "./text-edits.ts";
import { typeNamed } from "./type-named.ts";

/** What a rename asks for. */
export interface RenameRequest {
  readonly typ: string;
  readonly alt: string;
  readonly neu: string;
}

/** What a rename will do; all paths relative to the content folder, with `/`. */
export interface RenamePlan {
  readonly folder: Move;
  /** New texts, by the path before the folder moves. */
  readonly files: ReadonlyMap<string, string>;
}

/** Plans a rename: every reference and link, and the redirect. Changes nothing; throws EditFault when it would be unsafe. */
export function planRename(content: DiskContent, schemas: Schemas, request: RenameRequest): RenamePlan {
  const world = worldOf(content, schemas);
  const type = typeNamed(schemas.types, request.typ);
  const renamed = renamedEntry(world, content.dir, type, request);
  const folder = { from: `${type.plural}/${request.alt}`, to: `${type.plural}/${request.neu}` };
  const target = { typ: type.typ, kennung: request.alt };
  const files = new Map<string, string>();

  for (const entry of content.entries) {
    const paths = [...references(typeOf(world, entry).fields, entry.data)]
      .filter((reference) => find(world, reference.targets, reference.kennung) === renamed)
      .map((reference) => reference.path);
    const linked = linksTo(entry, target, schemas.types);
    if (linked || paths.length > 0 || entry === renamed) {
      let text = readFileSync(path.join(content.dir, entry.file), "utf8");
      if (linked) text = relink(text, entry.file, folder);
      text = replaceValues(text, entry.file, { paths, from: request.alt, to: request.neu });
      if (entry === renamed) text = redirect(text, entry, type, request);
      files.set(entry.file, text);
    }
    for (const { name } of entry.files.filter((beside) => beside.name.endsWith(".md"))) {
      const file = `${entryFolder(entry)}/${name}`;
      const text = readFileSync(path.join(content.dir, file), "utf8");
      if (linksTo(textOnly(editable(text)), target, schemas.types)) files.set(file, relink(text, file, folder));
    }
  }
  return { folder, files };
}

/** Who comes by the old address is led on; a name taken back is no former one any more. */
function redirect(text: string, entry: Entry, type: ContentType, { alt, neu }: RenameRequest): string {
  const former: unknown = entry.data.frueher;
  const at = Array.isArray(former) ? former.indexOf(neu) : -1;
  if (at < 0) return addFormer(text, entry.file, type, alt);
  return replaceValues(text, entry.file, { paths: [["frueher", at]], from: neu, to: alt });
}
