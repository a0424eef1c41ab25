import { wasRefused } from "../missing-file.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { didYouMean } from "../suggest.ts";
import { valuesOf } from "../values-of.ts";

/** A download that is not there disappoints, a picture that is not there leaves a hole. */
export default rule({
  name: "datei-fehlt",
  severity: "fehler",
  specificity: 20,
  *checkFields(source, world) {
    const { entry } = source;
    const files = entry ? !entry.filesUnknown && entry.files : world.content.hub.files;
    if (!files) return;
    const names = files.map(({ name }) => name);
    for (const { path, field, value } of valuesOf(source)) {
      if (field["x-file"] === undefined || typeof value !== "string" || value === "" || names.includes(value)) continue;
      if (wasRefused(value, source.file, world)) continue;
      const message = `${nameOf(source.fields, path)} nennt „${cut(value)}“, aber diese Datei liegt nicht im Ordner.`;
      yield {
        path,
        message,
        hint:
          didYouMean(value, names) ??
          `Legen Sie die Datei neben ${source.file.split("/").at(-1)!} oder berichtigen Sie den Namen.`,
      };
    }
  },
});
