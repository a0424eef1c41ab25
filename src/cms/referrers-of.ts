import { bodyLinks } from "../check/body-links.ts";
import { linkTarget } from "../check/link-target.ts";
import { find, typeOf, worldOf } from "../check/world.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Entry } from "../model/entry.ts";
import { references } from "../model/walk.ts";

/** Other entries that refer to the one of a file, by a field or by a link in the text. */
export function referrersOf(file: string, content: Content, schemas: Schemas): { entry: Entry; type: ContentType }[] {
  const world = worldOf(content, schemas);
  const isMeant = (target: Entry | undefined): boolean => target?.file === file;
  return content.entries
    .map((entry) => ({ entry, type: typeOf(world, entry) }))
    .filter(
      ({ entry, type }) =>
        entry.file !== file &&
        (references(type.fields, entry.data).some(({ targets, kennung }) => isMeant(find(world, targets, kennung))) ||
          bodyLinks(entry).some(({ href }) => {
            const target = linkTarget(href, world);
            return target.kind === "eintrag" && isMeant(target.entry);
          })),
    );
}
