import { diffWordsWithSpace } from "diff";
import { align } from "./align.ts";
import { likeness } from "./likeness.ts";
import { textBlocks, type TextBlock } from "./text-blocks.ts";

/** Words that stayed, came or went. */
export interface Part {
  readonly art: "gleich" | "neu" | "entfallen";
  readonly text: string;
}

/** A block of either text, and what became of it; only a changed one has more than one part. */
export interface Change {
  readonly art: "gleich" | "neu" | "entfallen" | "geaendert";
  readonly block: TextBlock["art"];
  readonly teile: readonly Part[];
}

interface Chapter {
  readonly heading: TextBlock | undefined;
  readonly blocks: readonly TextBlock[];
}

const words = new Intl.Segmenter("de", { granularity: "word" });

/** From here on (0 to 1) two blocks are one that was changed; below, the marks would be harder to read than both texts. */
const sameBlock = 0.6;

/** The same for chapters, whose paragraphs may have been rewritten below a heading that stayed. */
const sameChapter = 0.35;

/** Compares two Markdown texts chapter by chapter, block by block and, inside changed blocks, word by word. */
export function compareTexts(before: string, after: string): Change[] {
  return align(chapters(before), chapters(after), likeChapters, sameChapter).flatMap(([old, now]) => [
    ...blockChanges(headingOf(old), headingOf(now), () => 1),
    ...blockChanges(old?.blocks ?? [], now?.blocks ?? [], likeBlocks),
  ]);
}

function chapters(body: string): Chapter[] {
  const all: { heading: TextBlock | undefined; blocks: TextBlock[] }[] = [{ heading: undefined, blocks: [] }];
  for (const block of textBlocks(body)) {
    if (block.art === "ueberschrift") all.push({ heading: block, blocks: [] });
    else all.at(-1)!.blocks.push(block);
  }
  return all;
}

const headingOf = (chapter: Chapter | undefined): TextBlock[] => (chapter?.heading ? [chapter.heading] : []);

/** The number in „§ 3 Zuständigkeiten“ or „(2) Sie gilt …“ says only where a text stands. */
const withoutNumber = (text: string): string => text.replace(/^(?:§+\s*|\()?\d+[a-z]?[.)]?\s+/, "");

function likeChapters(a: Chapter, b: Chapter): number {
  const body = likeness(wordsOf(a), wordsOf(b));
  if (!a.heading || !b.heading) return a.heading === b.heading ? 1 : body;
  return (likeness(withoutNumber(a.heading.text), withoutNumber(b.heading.text)) + body) / 2;
}

const wordsOf = ({ blocks }: Chapter): string => blocks.map(({ text }) => text).join(" ");

function likeBlocks(a: TextBlock, b: TextBlock): number {
  return a.art === b.art ? likeness(withoutNumber(a.text), withoutNumber(b.text)) : 0;
}

function blockChanges(before: readonly TextBlock[], after: readonly TextBlock[], like: typeof likeBlocks): Change[] {
  return align(before, after, like, sameBlock).map(([old, now]) => {
    if (old === undefined) return whole("neu", now);
    if (now === undefined) return whole("entfallen", old);
    return old.text === now.text ? whole("gleich", now) : changed(old, now);
  });
}

function whole(art: Part["art"], { art: block, text }: TextBlock): Change {
  return { art, block, teile: [{ art, text }] };
}

function changed(before: TextBlock, after: TextBlock): Change {
  const teile = diffWordsWithSpace(before.text, after.text, { intlSegmenter: words }).map(
    ({ added, removed, value }): Part => ({ art: added ? "neu" : removed ? "entfallen" : "gleich", text: value }),
  );
  return { art: "geaendert", block: after.art, teile };
}
