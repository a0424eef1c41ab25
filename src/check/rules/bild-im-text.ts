import type { Entry } from "../../model/entry.ts";
import { bodyLinks } from "../body-links.ts";
import { missingFile, wasRefused, type Fault } from "../missing-file.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import type { World } from "../world.ts";

/** A picture from another server would tell it who reads this page, and one that is missing leaves a hole. */
export default rule({
  name: "bild-im-text",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, _type, world) {
    for (const { href, kind, line, column } of bodyLinks(entry)) {
      const fault = kind === "bild" ? pictureFault(href, entry, world) : undefined;
      if (fault) yield { line, column, message: fault[0], hint: fault[1] };
    }
  },
});

function pictureFault(href: string, entry: Entry, world: World): Fault | undefined {
  const names = entry.files.map(({ name }) => name);
  if (names.includes(href) || wasRefused(href, entry.file, world)) return undefined;
  if (/^https?:/i.test(href))
    return [
      `Das Bild „${cut(href)}“ liegt auf einem anderen Server.`,
      "Legen Sie das Bild neben index.md und tragen Sie es unter „bilder“ ein.",
    ];
  if (href.includes("/"))
    return [
      `Das Bild „${cut(href)}“ liegt nicht im Ordner des Eintrags.`,
      "Legen Sie das Bild neben index.md und nennen Sie nur seinen Namen.",
    ];
  return entry.filesUnknown ? undefined : missingFile("Das Bild", href, names);
}
