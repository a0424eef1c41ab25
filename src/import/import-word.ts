import { formatMarkdown } from "../text/format-markdown.ts";
import type { Draft } from "./draft.ts";
import { refuseOtherKinds } from "./file-kind.ts";
import { ImportFault } from "./import-fault.ts";
import { preparePictures } from "./pictures.ts";
import { toMarkdown } from "./to-markdown.ts";
import { visibleText } from "./visible-text.ts";
import { wordHtml } from "./word-html.ts";
import { wordNotices } from "./word-notices.ts";
import { wordParts, type WordParts } from "./word-parts.ts";

/** What the person who imports decides. */
export interface WordWishes {
  /** Title, where the document has a wrong one or none. */
  readonly titel: string | undefined;
  readonly withPictures: boolean;
}

/** Reads a Word file (.docx) from whoever sent it; throws {@link ImportFault} on what is no such file or may do harm. */
export async function importWord(file: Uint8Array, wishes: WordWishes): Promise<Draft> {
  refuseOtherKinds(file);
  const parts = wordParts(file);
  const { html, title, anchors, pictures, leftOut } = await wordHtml(parts);
  const prepared = await preparePictures(wishes.withPictures ? pictures : []);
  const notices = wordNotices(parts);
  const without = pictures.length > 0 && !wishes.withPictures ? ["Alle Bilder, wie gewünscht."] : [];
  return {
    ...titleOf(wishes.titel, title, parts),
    body: await formatMarkdown(toMarkdown(html, { pictures: prepared.names, anchors })),
    pictures: prepared.files,
    leftOut: [...without, ...prepared.leftOut, ...notices.leftOut, ...leftOut],
    toCheck: [...notices.toCheck, ...(html.includes("<ol><li>") ? [numbers] : [])],
  };
}

const numbers =
  "Nummerierte Listen zählen jetzt mit Ziffern und beginnen bei 1; vergleichen Sie sie mit der Word-Datei.";

function titleOf(
  wished: string | undefined,
  found: { readonly words: string; readonly from: string } | undefined,
  { xml }: WordParts,
): Pick<Draft, "titel" | "titelFrom"> {
  if (wished !== undefined) return { titel: wished, titelFrom: "wie angegeben" };
  if (found) return { titel: found.words, titelFrom: found.from };
  const property = /<dc:title>([^<]*)<\/dc:title>/.exec(xml["docProps/core.xml"] ?? "")?.[1] ?? "";
  const titel = visibleText(decoded(property)).replace(/\s+/g, " ").trim();
  if (titel !== "") return { titel, titelFrom: "aus den Eigenschaften der Word-Datei" };
  throw new ImportFault('Die Word-Datei hat keinen Titel. Geben Sie ihn an: --titel "…"');
}

function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name]!);
}
