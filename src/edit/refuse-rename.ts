import { readdirSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "../check/suggest.ts";
import { find, typeOf, type World } from "../check/world.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { references } from "../model/walk.ts";
import { kennungFault } from "../read/names.ts";
import { EditFault } from "./edit-fault.ts";
import type { RenameRequest } from "./rename.ts";

/** Finds the entry to be renamed in the content folder `dir`; throws {@link EditFault} with what stands against it. */
export function renamedEntry(world: World, dir: string, type: ContentType, request: RenameRequest): Entry {
  const { alt, neu } = request;
  const same = world.byTyp.get(type.typ)!;
  refuseUnreadable(world);
  const renamed = same.get(alt);
  if (!renamed) {
    const near = didYouMean(alt, same.keys());
    throw new EditFault(`Den Eintrag ${type.plural}/${alt} gibt es nicht.${near ? ` ${near}` : ""}`);
  }
  const fault = kennungFault(neu);
  if (fault) throw new EditFault(`„${neu}“ kann keine Kennung sein. ${fault}`);
  if (readdirSync(path.join(dir, type.plural)).includes(neu)) {
    throw new EditFault(`Den Ordner ${type.plural}/${neu} gibt es schon.`);
  }
  for (const other of same.values()) {
    const former: unknown = other.data.frueher;
    if (other === renamed || !Array.isArray(former) || !former.includes(neu)) continue;
    const owner = `${type.plural}/${other.kennung}`;
    throw new EditFault(`„${neu}“ ist eine frühere Kennung von ${owner}; von dort wird weitergeleitet.`);
  }
  refuseCapture(world, type, request, renamed);
  return renamed;
}

/** A file nobody can read may hold references that would be left behind. */
function refuseUnreadable({ content }: World): void {
  const files = content.problems
    .filter(({ file, rule }) => file.endsWith(".md") && rule !== "index-fehlt")
    .map(({ file }) => `  ${file}`);
  if (files.length === 0) return;
  const reason =
    "Diese Dateien sind nicht lesbar und könnten auf den Eintrag verweisen; bringen Sie sie zuerst in Ordnung:";
  throw new EditFault([reason, ...files].join("\n"));
}

/** A field that may name entries of several types takes the first that exists; a new name must not change which one that is. */
function refuseCapture(world: World, type: ContentType, { alt, neu }: RenameRequest, renamed: Entry): void {
  const exists = (typ: string, kennung: string): boolean => {
    if (typ === type.typ && kennung === neu) return true;
    if (typ === type.typ && kennung === alt) return false;
    return world.byTyp.get(typ)?.has(kennung) === true;
  };
  for (const entry of world.entries) {
    for (const { targets, kennung, title } of references(typeOf(world, entry).fields, entry.data)) {
      const before = find(world, targets, kennung);
      const after = targets.find((typ) => exists(typ, before === renamed ? neu : kennung));
      if (!before || after === before.typ) continue;
      throw new EditFault(
        `${entry.file}: Der Verweis im Feld „${title}“ würde nach dem Umbenennen auf einen anderen Eintrag namens „${neu}“ zeigen. Wählen Sie eine andere Kennung.`,
      );
    }
  }
}
