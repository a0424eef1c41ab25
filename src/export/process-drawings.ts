import type { OutputFile } from "../model/page.ts";
import type { Item, Site } from "../model/site.ts";
import { walk } from "../model/walk.ts";
import { drawModel } from "../process/draw/draw-model.ts";
import type { Modelle } from "../process/modelle.ts";
import { drawingName } from "../process/drawing-name.ts";

/** The drawings of all process models as SVG files, each beside the BPMN file it was made from. */
export function processDrawings(site: Site, models: Modelle): OutputFile[] {
  return site.items
    .filter(({ data }) => !data.zurueckgezogen)
    .flatMap((item) =>
      [...modelFiles(item)].flatMap((name): OutputFile[] => {
        const modell = models.find(item.typ, item.kennung, name);
        if (!modell) return [];
        const svg = String(drawModel(modell, { titel: item.data.titel }));
        return [
          { path: `${item.path}${drawingName(name)}`, content: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n` },
        ];
      }),
    );
}

/** The process models that an entry names. */
export function modelFiles({ type, data }: Item): ReadonlySet<string> {
  const values = walk(type.fields, data).filter(({ field }) => field["x-file"] === "bpmn");
  return new Set(values.flatMap(({ value }) => (typeof value === "string" ? value : [])));
}
