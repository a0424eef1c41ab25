import type { Site } from "../model/site.ts";
import { anstehendesOf } from "./anstehendes-of.ts";

/** Path of the page that tells what is due; undefined where nothing is. The overview `was-ansteht` lies there. */
export function duePath(site: Site): string | undefined {
  const type = site.type("termin");
  return type && anstehendesOf(site).length > 0 ? `${type.path}nach/was-ansteht/` : undefined;
}
