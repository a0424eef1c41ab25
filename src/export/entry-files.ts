import type { OutputFile } from "../model/page.ts";
import type { Item, Site } from "../model/site.ts";
import { walk } from "../model/walk.ts";
import { extension, fileKinds } from "../read/limits.ts";
import { linkedFiles } from "../text/linked-files.ts";

/** Files beside the selected entries that their pages offer: documents named in fields or linked in the text, never pictures. */
export function entryFiles(site: Site): OutputFile[] {
  return site.items
    .filter((item) => !item.data.zurueckgezogen)
    .flatMap((item) =>
      offered(item).flatMap(({ name, path }) =>
        path === undefined ? [] : { path: `${item.path}${name}`, source: path },
      ),
    );
}

function offered(item: Item): Item["files"] {
  const names = new Set<string>(linkedFiles(item));
  for (const { field, value } of walk(item.type.fields, item.data)) {
    if ((field["x-file"] === "dokument" || field["x-file"] === "bpmn") && typeof value === "string") names.add(value);
  }
  const documents: readonly string[] = [...fileKinds.dokument, ...fileKinds.bpmn];
  return item.files.filter(({ name }) => names.has(name) && documents.includes(extension(name)));
}
