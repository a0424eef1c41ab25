import { extension, fileKinds } from "../../read/limits.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { valuesOf } from "../values-of.ts";

/** A file is named without a path, so that nothing outside the entry's folder can be published, and must be of a kind the page can use. */
export default rule({
  name: "datei-art",
  severity: "fehler",
  specificity: 25,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      const kind = field["x-file"];
      if (kind === undefined || typeof value !== "string" || value === "") continue;
      if (/[/\\]/.test(value)) {
        const message = `${nameOf(source.fields, path)} enthält einen Pfad: „${cut(value)}“.`;
        yield {
          path,
          message,
          hint: `Legen Sie die Datei neben ${source.entry ? "index.md" : "hub.yaml"} und schreiben Sie nur ihren Namen: „${cut(value.split(/[/\\]/).at(-1)!)}“.`,
        };
        continue;
      }
      const allowed: readonly string[] = fileKinds[kind];
      if (allowed.includes(extension(value))) continue;
      yield {
        path,
        message: `${nameOf(source.fields, path)} hat die falsche Dateiart: „${cut(value)}“.`,
        hint: `Erlaubt sind: ${allowed.map((end) => `.${end}`).join(", ")}.`,
      };
    }
  },
});
