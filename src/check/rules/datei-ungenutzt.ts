import { entryFolder } from "../../model/entry-folder.ts";
import { bodyLinks } from "../body-links.ts";
import { oncePer } from "../../once-per.ts";
import { linkTarget } from "../link-target.ts";
import { rule } from "../rule.ts";
import type { Source } from "../source.ts";
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
function usedFiles(world: World): ReadonlySet<string> {
  const used = usedBy(world);
  return new Set(world.sources.flatMap((source) => used(source)));
}

/** The same for one source. */
const usedBy = oncePer((world: World) =>
  oncePer((source: Source): readonly string[] => {
    const { entry } = source;
    // Most entries have no files; a text may still use those of another.
    if (!entry) return [];
    const folder = entryFolder(entry);
    const files = entry.files.length > 0 ? valuesOf(source).filter(({ field }) => field["x-file"]) : [];
    return [
      ...files.map(({ value }) => `${folder}/${String(value)}`),
      ...bodyLinks(entry).flatMap(({ href }) => {
        const target = linkTarget(href, world);
        if (target.kind === "eigene-datei") return [`${folder}/${target.name}`];
        return target.kind === "eintrag" && target.file ? [`${entryFolder(target.entry)}/${target.file}`] : [];
      }),
    ];
  }),
);
