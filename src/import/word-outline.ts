import { uniqueId } from "../text/heading-ids.ts";
import { slug } from "../text/slug.ts";
import { headingLevel, within, wordsIn, type WordElement } from "./word-element.ts";
import type { Tell } from "./word-paragraph.ts";

/** A document without its title, its headings in order, and where its bookmarks lead. */
export interface Outline {
  readonly title: { readonly words: string; readonly from: string } | undefined;
  readonly blocks: readonly WordElement[];
  /** Anchors on the page by the name of a bookmark in a heading. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Style of a heading of the draft, by its level from 2. */
export const headingStyle = (level: number): string => `kd-ueberschrift-${level}`;

/** Takes the title out and moves the headings so that they start at the second level and skip none. */
export function outlineOf(document: readonly WordElement[], tell: Tell): Outline {
  const title = document.find(isTitle) ?? titleHeading(document);
  const from = title && isTitle(title) ? "aus dem Titel der Word-Datei" : "aus der ersten Überschrift";
  // A title may run over two paragraphs, as a heading does not.
  const parts = title && isTitle(title) ? document.filter(isTitle) : title ? [title] : [];
  const anchors = new Map<string, string>();
  const used = new Set<string>();
  const above: number[] = [];
  const blocks = document.flatMap((block) => {
    if (parts.includes(block)) return [];
    const level = headingLevel(block);
    if (level === undefined) return [block];
    const words = wordsIn(block);
    if (words === "") return [];
    if (block.numbering) tell("Die automatische Nummerierung der Überschriften.");
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    const id = uniqueId(slug(words) || "abschnitt", used);
    for (const { type, name } of within(block)) if (type === "bookmarkStart" && name) anchors.set(name, id);
    return [heading(block, Math.min(above.length + 1, 6))];
  });
  const words = parts.map(wordsIn).filter(Boolean).join(" ");
  return { title: words === "" ? undefined : { words, from }, blocks, anchors };
}

function heading(block: WordElement, level: number): WordElement {
  const children = (block.children ?? []).filter(({ type }) => type !== "bookmarkStart");
  return { ...block, styleId: null, styleName: headingStyle(level), numbering: null, children };
}

const isTitle = ({ type, styleName, styleId }: WordElement): boolean =>
  type === "paragraph" && /^(title|titel)$/i.test(styleName ?? styleId ?? "");

/** The first heading, when it stands before all text or is alone on the highest level; else it heads a chapter. */
function titleHeading(document: readonly WordElement[]): WordElement | undefined {
  const filled = document.filter((block) => wordsIn(block) !== "");
  const first = filled.find((block) => headingLevel(block) !== undefined);
  if (!first) return undefined;
  const level = headingLevel(first)!;
  const alone = filled.every((block) => block === first || (headingLevel(block) ?? 9) > level);
  return filled[0] === first || alone ? first : undefined;
}
