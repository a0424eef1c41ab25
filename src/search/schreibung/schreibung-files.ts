import type { OutputFile, WrittenPage } from "../../model/page.ts";
import { faecher } from "./faecher.ts";
import { vokabular } from "./vokabular.ts";
import { verzeichnis, woerterFolder } from "./woerter.ts";

/** The words that the search page may suggest, in files of a few kilobytes; made from what the search index holds. */
export function schreibungFiles(pages: readonly WrittenPage[]): OutputFile[] {
  const files = faecher(vokabular(pages.flatMap(({ search }) => search ?? [])));
  const file = (name: string, value: readonly string[]): OutputFile => ({
    path: `${woerterFolder}${name}.json`,
    content: JSON.stringify(value),
  });
  return [
    file(verzeichnis, [...files.keys()]),
    // How often a word occurs matters only by magnitude; once is not written.
    ...[...files].map(([name, words]) =>
      file(
        name,
        words.map(({ wort, anzahl }) => wort + (anzahl > 1 ? Math.min(9, Math.round(Math.log2(anzahl))) : "")),
      ),
    ),
  ];
}
