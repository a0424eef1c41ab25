import { entryFolder } from "../../model/entry-folder.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt, textAt, valueAt } from "../../model/value-at.ts";

/** Former texts of a Vorlage are kept as fassungen/<nummer>.md, so that whoever adopted one can still read it. */
export default rule({
  name: "fassung-datei",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    if (!type.fields["fassungen"] || entry.filesUnknown) return;
    const stored = entry.files.map(({ name }) => name).filter((name) => name.startsWith("fassungen/"));
    const versions = listAt(entry.data, "fassungen");
    const newest = textAt(versions.at(-1), "nummer");
    for (const [i, version] of versions.slice(0, -1).entries()) {
      const number = textAt(version, "nummer");
      // An invented version has no text to keep.
      if (number === undefined || valueAt(version, ["beispiel"]) === true || stored.includes(`fassungen/${number}.md`))
        continue;
      const path = ["fassungen", i, "nummer"];
      yield {
        path,
        message: `Der Text der früheren Fassung „${number}“ fehlt.`,
        hint: `Legen Sie ihn als fassungen/${number}.md neben index.md, sofern Sie ihn haben.`,
      };
    }
    for (const name of stored) {
      const number = name.slice("fassungen/".length, -".md".length);
      const file = `${entryFolder(entry)}/${name}`;
      if (number === newest) {
        yield {
          file,
          message: `„${number}“ ist die neueste Fassung; ihr Text steht in index.md.`,
          hint: "Löschen Sie diese Datei oder ergänzen Sie die neue Fassung in index.md.",
        };
      } else if (!versions.some((version) => textAt(version, "nummer") === number)) {
        const hint = `Ergänzen Sie in index.md die Fassung mit nummer: "${number}" oder löschen Sie die Datei.`;
        yield { file, message: `${nameOf(type.fields, ["fassungen"])} nennt keine Fassung „${number}“.`, hint };
      }
    }
  },
});
