import type { OutputFile } from "../model/page.ts";

/** The stylesheet with fonts that a page waits for: they lie beside it, and a folder has no way to fetch them ahead. */
export function waitingFonts(file: OutputFile): OutputFile {
  if (!("content" in file) || !/^\/assets\/[^/]+\.css$/u.test(file.path)) return file;
  const css = typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
  return { path: file.path, content: css.replaceAll(/font-display:\s*optional/gu, "font-display:block") };
}
