import type { Draft } from "./draft.ts";
import { problemText, type DraftEntry } from "./draft-entry.ts";

/** What the person who imported reads: what was made, what the file had beyond it, and what is left to do. */
export function importReport(draft: Draft, entry: DraftEntry, folder: string): string {
  const text = String(entry.files.get("index.md"));
  const names = draft.pictures.map(({ datei }) => datei);
  const todo = [
    ...entry.warnings.map((problem) => problemText(problem, text)),
    ...draft.toCheck,
    "Ist der Eintrag fertig, löschen Sie in index.md die Zeile „entwurf: true“.",
  ];
  return [
    `geschrieben: ${folder}/index.md`,
    `Titel: ${draft.titel} (${draft.titelFrom})`,
    `Bilder: ${names.length === 0 ? "keine" : `${names.length} (${names.join(", ")})`}`,
    ...section("Nicht übernommen:", draft.leftOut),
    ...section("Noch zu tun:", todo),
    "",
    "Ansehen: npm start",
  ].join("\n");
}

function section(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : ["", title, ...sentences.map((sentence) => `- ${sentence}`)];
}
