import { existsSync } from "node:fs";
import path from "node:path";
import { openCache } from "../../disk/keep.ts";
import { drawnFile, type Draw, type Drawing } from "./drawing.ts";
import { DrawnList } from "./drawn-list.ts";

/** Draws what the cache lacks in this process; only then sharp is loaded, which a process without addons could not. */
export const drawHere: Draw = async (drawings, cache) => {
  openCache(cache);
  // Cards share their bytes with outputs, which somebody may change.
  const list = drawings.some(isShared) ? new DrawnList(cache) : undefined;
  const isThere = (drawing: Drawing): boolean =>
    list && isShared(drawing) ? list.has(drawnFile(drawing)) : existsSync(path.join(cache, drawnFile(drawing)));
  const missing = drawings.filter((drawing) => !isThere(drawing));
  if (missing.length === 0) return list?.close();
  const { drawAll } = await import("./draw-all.ts");
  await drawAll(missing, cache);
  for (const drawing of missing.filter(isShared)) list?.add(drawnFile(drawing));
  list?.close();
};

function isShared({ kind }: Drawing): boolean {
  return kind === "karte";
}
