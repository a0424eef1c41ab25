// A stage of build:untrusted: draws what was ordered. It sees pictures only, each decoder those of its kind.
import { mkdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { drawAll } from "../../src/export/draw/draw-all.ts";
import { readOrder, type Decoder } from "./order.ts";
import { stageOptions, workPlaces } from "./stage-options.ts";

const loaders: Readonly<Record<Decoder, readonly string[]>> = {
  fotos: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
  zeichnungen: ["VipsForeignLoadSvgBuffer"],
};

const { order, cache } = workPlaces(stageOptions().work);
const decoder = process.argv[3] as Decoder;
// libvips reads some forty formats; whatever a file says it is, only these are tried.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: [...loaders[decoder]] });
for (const [folder, drawings] of readOrder(order, decoder)) {
  const target = path.join(cache, folder);
  mkdirSync(target, { recursive: true });
  await drawAll(drawings, target);
}
