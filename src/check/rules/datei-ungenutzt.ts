import { entryFolder } from "../../model/entry-folder.ts";
import { bodyLinks } from "../body-links.ts";
import { linkTarget } from "../link-target.ts";
import { rule } from "../rule.ts";
import { valuesOf } from "../values-of.ts";
import type { World } from "../world.ts";

/** A file nothing uses is never published; whoever put it there believes otherwise. */
export default rule({
  name: "datei-ungenutzt",
  severity: "warnung",
  specificity: 10,
  *checkWorld(world) {
    const used = usedFiles(world);
    for (const entry of world.entries) {
      const folder = entryFolder(entry);
      for (const { name } of entry.files) {
        if (name.startsWith("fassungen/") || used.has(`${folder}/${name}`)) continue;
        const hint =
          "Tragen Sie sie unter „bilder“ oder „dateien“ ein, verweisen Sie im Text darauf oder löschen Sie sie.";
        yield { file: `${folder}/${name}`, message: `Die Datei „${name}“ wird nirgends verwendet.`, hint };
      }
    }
  },
});

/** Paths of all files that a field or a text uses, relative to content/. */
function usedFiles(world: World): Set<string> {
  const used = new Set<string>();
  for (const source of world.sources) {
    const { entry } = source;
    // Most entries have no files; a text may still use those of another.
    if (!entry) continue;
    const folder = entryFolder(entry);
    if (entry.files.length > 0) {
      for (const { field, value } of valuesOf(source)) if (field["x-file"]) used.add(`${folder}/${String(value)}`);
    }
    for (const { href } of bodyLinks(entry)) {
      const target = linkTarget(href, world);
      if (target.kind === "eigene-datei") used.add(`${folder}/${target.name}`);
      if (target.kind === "eintrag" && target.file) used.add(`${entryFolder(target.entry)}/${target.file}`);
    }
  }
  return used;
}
