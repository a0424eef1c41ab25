import type { ReaderFor } from "./load-readers.ts";

/** Texts of a file that lies beside an entry, files in it included; what cannot be read says nothing here. */
export function fileTexts(name: string, bytes: Buffer, readerFor: ReaderFor): readonly string[] {
  const reader = readerFor(name);
  if (!reader) return [];
  try {
    const { texts, inner = [] } = reader.read(bytes);
    return [...texts, ...inner.flatMap((file) => fileTexts(file.name, file.bytes, readerFor))];
  } catch {
    // A damaged file is the business of check, and of the scan when it reaches the output.
    return [];
  }
}
