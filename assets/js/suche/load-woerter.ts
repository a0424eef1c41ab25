import type { LoadWoerter } from "../../../src/search/schreibung/vorschlag.ts";

/** Reads the files of words in a folder of the site, each once; one that did not come is asked for again next time. */
export function loadWoerter(folder: string): LoadWoerter {
  const known = new Map<string, Promise<readonly string[]>>();
  return (name) => {
    const file = known.get(name) ?? read(`${folder}${name}.json`);
    known.set(name, file);
    file.catch(() => known.delete(name));
    return file;
  };
}

async function read(url: string): Promise<readonly string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as readonly string[];
}
