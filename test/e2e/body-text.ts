import type { Page } from "playwright-core";

/** What is typed into a body and taken back; no text has it. */
export const word = " qx";

/** Types {@link word} at the end of the first paragraph of the open form, in rich text or Markdown. */
export async function typeWord(page: Page): Promise<void> {
  await clickBehindParagraph(page);
  await page.keyboard.insertText(word);
}

/** Takes {@link word} back with the key for it. */
export async function takeWordBack(page: Page): Promise<void> {
  await clickBehindParagraph(page);
  for (const _ of word) await page.keyboard.press("Backspace");
}

/** In Markdown a line is an element of its own; one that begins with a letter is prose. */
async function clickBehindParagraph(page: Page): Promise<void> {
  const blocks = page.locator(".cms-editor-visual p, .cms-editor-raw [data-slate-node=element]");
  const paragraph = blocks.filter({ hasText: /^[\p{L}„(]/u }).first();
  const end = await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.selectNodeContents(element);
    const last = [...range.getClientRects()].at(-1)!;
    return { x: last.right - 1, y: last.top + last.height / 2 };
  });
  await page.mouse.click(end.x, end.y);
  await page.keyboard.press("End");
}
