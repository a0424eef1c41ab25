import { existsSync } from "node:fs";
import path from "node:path";
import { openCache } from "../keep.ts";
import { drawnFile, type Draw } from "./drawing.ts";

/** Draws what the cache lacks in this process; only then sharp is loaded, which a process without addons could not. */
export const drawHere: Draw = async (drawings, cache) => {
  openCache(cache);
  const missing = drawings.filter((drawing) => !existsSync(path.join(cache, drawnFile(drawing))));
  if (missing.length === 0) return;
  const { drawAll } = await import("./draw-all.ts");
  await drawAll(missing, cache);
};
