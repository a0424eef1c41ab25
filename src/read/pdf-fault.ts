import { inflateSync } from "node:zlib";
import type { ActiveFault } from "./active-content.ts";

/** Names of PDF that act, and whether a document with them may be handed on: forms of town halls calculate. */
const acting: readonly (readonly [name: RegExp, message: string, severity: "fehler" | "warnung"])[] = [
  [/\/Launch\b/, "Das PDF startet ein Programm.", "fehler"],
  [
    /\/(?:GoToE|ImportData|RichMedia|Rendition|Movie|3D)\b/,
    "Das PDF enthält Filme, Modelle oder Daten, die fremde Programme öffnen.",
    "fehler",
  ],
  [/\/(?:JavaScript|JS)\b/, "Das PDF enthält ein Skript.", "warnung"],
  [/\/(?:EmbeddedFile|EmbeddedFiles|Filespec)\b/, "In das PDF sind andere Dateien eingebettet.", "warnung"],
  [/\/(?:SubmitForm|GoToR)\b/, "Das PDF schickt Eingaben fort oder öffnet andere Dateien.", "warnung"],
];
const hint = "Drucken Sie es neu als PDF, oder speichern Sie es als PDF/A ohne Anlagen und Skripte.";

/** Bytes unpacked of one compressed part, and parts unpacked: names stand at the beginning, and nobody waits for more. */
const most = { part: 2_000_000, parts: 2_000 };

/** Says what a PDF does besides being read, also where its objects are compressed. */
export function pdfFault(bytes: Uint8Array): ActiveFault | undefined {
  const found = new Set<number>();
  for (const text of [Buffer.from(bytes).toString("latin1"), ...objectStreams(Buffer.from(bytes))]) {
    const names = text.includes("#")
      ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : text;
    for (const [i, [name]] of acting.entries()) if (name.test(names)) found.add(i);
  }
  const [first] = [...found].toSorted((a, b) => a - b);
  if (first === undefined) return undefined;
  const [, message, severity] = acting[first]!;
  return { rule: "dokument-aktiv", message, severity, hint };
}

/** Texts of the streams that hold compressed objects. */
function* objectStreams(bytes: Buffer): Generator<string> {
  let parts = 0;
  for (
    let at = bytes.indexOf("/ObjStm");
    at >= 0 && parts < most.parts;
    at = bytes.indexOf("/ObjStm", at + 1), parts++
  ) {
    const stream = bytes.indexOf("stream", at);
    if (stream < 0) return;
    const start = stream + 6 + (bytes[stream + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf("endstream", start);
    try {
      const packed = bytes.subarray(start, end < 0 ? undefined : end);
      yield inflateSync(packed, { maxOutputLength: most.part, finishFlush: 2 }).toString("latin1");
    } catch {
      // What cannot be unpacked here, readers of PDF cannot use either.
    }
  }
}
