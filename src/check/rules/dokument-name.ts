import { documentFormats, documentName } from "../../model/documents.ts";
import { entryFolder } from "../../model/entry-folder.ts";
import { kitNames } from "../../presse/kit-names.ts";
import { rule } from "../rule.ts";

/** The documents made of an entry, and what a Bericht has for the press, lie beside its page, where its own files lie too; one of both would be lost. */
export default rule({
  name: "dokument-name",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    const documents = type.documents ? documentFormats.map((format) => documentName(entry.kennung, format)) : [];
    const taken: readonly string[] = [...documents, ...(entry.typ === "bericht" ? Object.values(kitNames) : [])];
    for (const { name } of entry.files) {
      if (!taken.includes(name.toLowerCase())) continue;
      yield {
        file: `${entryFolder(entry)}/${name}`,
        line: 1,
        message: `Die Datei „${name}“ heißt wie eine Datei, die aus diesem Eintrag entsteht.`,
        hint: `Benennen Sie sie um, zum Beispiel in „anlage-${name}“.`,
      };
    }
  },
});
