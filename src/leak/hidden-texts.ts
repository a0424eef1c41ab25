import { readFileSync } from "node:fs";
import type { Entry } from "../model/entry.ts";
import { fileTexts } from "./file-texts.ts";
import type { ReaderFor } from "./load-readers.ts";
import { sentencesOf } from "./sentences.ts";
import { stringsIn } from "./strings-in.ts";
import type { Origin, TraceKind } from "./trace.ts";

/** A text of a hidden entry, with the place it stands at. */
export interface HiddenText {
  readonly text: string;
  readonly origin: Origin;
}

/** Every text of an entry: its fields, its body and the files beside it; long ones also sentence by sentence. */
export function hiddenTexts(entry: Entry, readerFor: ReaderFor): HiddenText[] {
  const fields = [...stringsIn(entry.data)].map(({ path, text }) => ({
    text,
    origin: { entry, kind: kindOf(String(path[0])), path },
  }));
  const body = { text: entry.body, origin: { entry, kind: "text" as const } };
  const files = entry.files.flatMap(({ name, path }) =>
    path === undefined
      ? []
      : fileTexts(name, readFileSync(path), readerFor).map((text) => ({
          text,
          origin: { entry, kind: "dateitext" as const, file: name },
        })),
  );
  return [...fields.flatMap(withSentences), ...[body, ...files].flatMap(sentences)];
}

const kindOf = (field: string): TraceKind => (field === "titel" || field === "kurzfassung" ? field : "feld");

function sentences({ text, origin }: HiddenText): HiddenText[] {
  return sentencesOf(text).map((sentence) => ({ text: sentence, origin }));
}

function withSentences(field: HiddenText): HiddenText[] {
  const parts = sentences(field);
  return parts.length > 1 ? [field, ...parts] : [field];
}
