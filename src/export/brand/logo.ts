import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DiskContent } from "../../model/content.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Problem } from "../../model/problem.ts";
import { drawHere } from "../draw/draw-here.ts";
import { drawnFile, type Draw, type Drawing } from "../draw/drawing.ts";
import { hashed } from "../hashed.ts";

/** A hub's logo as pages show it; width and height in CSS pixels. */
export interface Logo {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Changes when logos are drawn in another way, so that old cache files are not used. */
const recipe = "1";

/** The logo of a hub as it is to be drawn; none without one. */
export function logoOf({ dir, hub }: DiskContent): Extract<Drawing, { kind: "logo" }> | undefined {
  if (hub.data.logo === undefined) return undefined;
  const source = path.join(dir, hub.data.logo);
  const hash = createHash("sha256").update(recipe).update(readFileSync(source));
  return { kind: "logo", key: `logo-${hash.digest("hex").slice(0, 16)}`, source };
}

/** Draws a hub's logo anew as PNG, also one that is SVG: what reaches readers are pixels. It is kept in `cache`. */
export async function prepareLogo(
  content: DiskContent,
  cache: string,
  draw: Draw = drawHere,
): Promise<{ logo?: Logo; files: readonly OutputFile[]; problems: readonly Problem[] }> {
  const drawing = logoOf(content);
  if (!drawing) return { files: [], problems: [] };
  await draw([drawing], cache);
  const drawn = path.join(cache, drawnFile(drawing));
  if (!existsSync(drawn)) return { files: [], problems: [unreadable(content)] };
  const png = readFileSync(drawn);
  const target = `/assets/${hashed("logo.png", png)}`;
  // Where a PNG says how large it is.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const logo = { path: target, width: Math.round(width / 2), height: Math.round(height / 2) };
  return { logo, files: [{ path: target, content: png }], problems: [] };
}

function unreadable({ hub }: DiskContent): Problem {
  return {
    file: "hub.yaml",
    ...hub.locate(["logo"], "value"),
    field: "logo",
    rule: "logo-unlesbar",
    severity: "fehler",
    message: `Das Logo „${hub.data.logo ?? ""}“ lässt sich nicht lesen.`,
    hint: "Öffnen Sie es in einem Bildprogramm und speichern Sie es neu als PNG.",
  };
}
