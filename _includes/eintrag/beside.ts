import { html, type Child } from "../../src/html.ts";
import type { Section } from "./section.ts";

/** A text with a box beside it, before it where there is no room; the box alone when there is no text. */
export function beside(body: Section | undefined, box: Child, fallback: Section): Section | undefined {
  if (box === undefined || box === null || box === false) return body;
  if (!body) return { ...fallback, inhalt: box };
  return { ...body, inhalt: html`<div class="beiseite"><aside>${box}</aside><div>${body.inhalt}</div></div>` };
}
