import { html, type Html } from "../../src/html.ts";
import { abteilung } from "../components/abteilung.ts";
import { inhalt } from "../components/inhalt.ts";
import type { Section } from "./section.ts";

/** From so many sections, or headings of its text, a page has a table of contents. */
const long = 4;

/** The sections of a page: a few with their headings in the margin, many beside a table of contents. */
export function gliederung(all: readonly Section[]): Html {
  const parts = all.map((section) => abteilung(section));
  const places = Math.max(all.length, ...all.map(({ unter = [] }) => unter.length));
  if (places < long) return html`${parts}`;
  const punkte = all.map(({ id, titel, unter }) => ({
    id: `a_${id}`,
    titel,
    ...(unter === undefined ? {} : { unter }),
  }));
  return html`<div class="gliederung">${inhalt({ punkte })}
<div class="abschnittsfolge">${parts}</div></div>`;
}
