import type { Site } from "../model/site.ts";

/** Part of the address of the page with all courses. */
export const trainingsName = "schulungen";

/** Path of the page with all courses; undefined on a site without Termine. */
export function trainingsPath(site: Site): string | undefined {
  const type = site.type("termin");
  return type && `${type.path}nach/${trainingsName}/`;
}
