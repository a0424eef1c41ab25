import { zipSync } from "fflate";
import mammoth from "mammoth";
import { ImportFault } from "./import-fault.ts";
import type { EmbeddedPicture } from "./pictures.ts";
import { plainBlocks } from "./word-blocks.ts";
import type { WordDocument, WordElement } from "./word-element.ts";
import { within } from "./word-element.ts";
import { wordMessages } from "./word-messages.ts";
import { headingStyle, outlineOf, type Outline } from "./word-outline.ts";
import { pictureInList } from "./word-paragraph.ts";
import type { WordParts } from "./word-parts.ts";

/** A Word document as simple HTML; pictures are `<img src="0">`, counted as in `pictures`. */
export interface WordHtml extends Pick<Outline, "title" | "anchors"> {
  readonly html: string;
  readonly pictures: readonly EmbeddedPicture[];
  /** German sentences. */
  readonly leftOut: readonly string[];
}

const levels = [2, 3, 4, 5, 6];
const styleMap = [
  ...levels.map((level) => `p[style-name='${headingStyle(level)}'] => h${level}:fresh`),
  ...[0, 1, 2, 3, 4].map((n) => `p[style-name='${pictureInList(n)}'] => ${"ul|ol > li > ".repeat(n + 1)}p:fresh`),
  ...["Quote", "Intense Quote", "Quotations", "Zitat"].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
];

/** Lets mammoth read the parts and nothing else: no style map of the document's own, no files, no network. */
export async function wordHtml({ files }: WordParts): Promise<WordHtml> {
  const told = new Set<string>();
  const pictures: EmbeddedPicture[] = [];
  let outline: Outline | undefined;
  const options = {
    styleMap,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: (document: WordDocument): WordDocument => {
      const tell = (sentence: string): unknown => told.add(sentence);
      outline = outlineOf(plainBlocks(document.children, tell), tell);
      return { ...document, ...withNotes(document, outline.blocks, tell) };
    },
    convertImage: mammoth.images.imgElement(async (image) => {
      const bytes = await image.readAsBuffer();
      const alt = "altText" in image && typeof image.altText === "string" ? image.altText : "";
      return { src: String(pictures.push({ bytes, alt }) - 1) };
    }),
  };
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync({ ...files }, { level: 0 })) },
      options,
    );
    const { title, anchors } = outline!;
    return { html: value, title, anchors, pictures, leftOut: [...told, ...wordMessages(messages)] };
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw new ImportFault(
      "Der Inhalt der Word-Datei lässt sich nicht lesen. Öffnen Sie sie in Word und speichern Sie sie neu als .docx.",
      { cause: error },
    );
  }
}

/** References to notes that are not there would stop mammoth. */
function withNotes(
  { notes }: WordDocument,
  blocks: readonly WordElement[],
  tell: (sentence: string) => unknown,
): Pick<WordDocument, "children" | "notes"> {
  const keep = (element: WordElement): WordElement[] => {
    if (element.type === "noteReference" && !notes.resolve(element)) return [];
    return [element.children ? { ...element, children: element.children.flatMap(keep) } : element];
  };
  const resolve = (reference: WordElement): ReturnType<typeof notes.resolve> => {
    const note = notes.resolve(reference);
    return { ...note, body: plainBlocks(note.body, tell).filter((block) => [...within(block)].length > 1) };
  };
  return { children: blocks.flatMap(keep), notes: { resolve } };
}
