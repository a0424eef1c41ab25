import type { Item } from "../model/site.ts";

/** Path without ending of the draft for a council, in a folder below the page of its entry, where no file of the entry lies. */
export function informationsvorlagePath({ path }: Item): string {
  return `${path}entwurf/informationsvorlage`;
}
