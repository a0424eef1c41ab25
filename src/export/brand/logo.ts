import { readFileSync } from "node:fs";
import path from "node:path";
import sharp, { type OutputInfo } from "sharp";
import type { DiskContent } from "../../model/content.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Problem } from "../../model/problem.ts";
import { hashed } from "../hashed.ts";

/** A hub's logo as pages show it; width and height in CSS pixels. */
export interface Logo {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Most that the header has room for, in CSS pixels; files hold twice as many for fine screens. */
const most = { width: 240, height: 48 };
const pixelLimit = 20_000_000;

/** Draws a hub's logo anew as PNG, also one that is SVG: what reaches readers are pixels. */
export async function prepareLogo({
  dir,
  hub,
}: DiskContent): Promise<{ logo?: Logo; files: readonly OutputFile[]; problems: readonly Problem[] }> {
  const name = hub.data.logo;
  if (name === undefined) return { files: [], problems: [] };
  try {
    const { data, info } = await drawn(readFileSync(path.join(dir, name)));
    const target = `/assets/${hashed("logo.png", data)}`;
    const logo = { path: target, width: Math.round(info.width / 2), height: Math.round(info.height / 2) };
    return { logo, files: [{ path: target, content: data }], problems: [] };
  } catch {
    const problem: Problem = {
      file: "hub.yaml",
      ...hub.locate(["logo"], "value"),
      field: "logo",
      rule: "logo-unlesbar",
      severity: "fehler",
      message: `Das Logo „${name}“ lässt sich nicht lesen.`,
      hint: "Öffnen Sie es in einem Bildprogramm und speichern Sie es neu als PNG.",
    };
    return { files: [], problems: [problem] };
  }
}

async function drawn(bytes: Uint8Array): Promise<{ data: Buffer; info: OutputInfo }> {
  const options = { limitInputPixels: pixelLimit, failOn: "error" } as const;
  const { format, width, height } = await sharp(bytes, options).metadata();
  const [boxWidth, boxHeight] = [most.width * 2, most.height * 2];
  // Drawings are made in the size they are shown in; 72 is the density their own size is meant for.
  const scale = Math.min(boxWidth / width, boxHeight / height);
  const density = format === "svg" ? { density: Math.min(2400, Math.max(1, 72 * scale)) } : {};
  return sharp(bytes, { ...options, ...density })
    .autoOrient()
    .resize({ width: boxWidth, height: boxHeight, fit: "inside", withoutEnlargement: format !== "svg" })
    .png({ palette: true, effort: 7 })
    .toBuffer({ resolveWithObject: true });
}
