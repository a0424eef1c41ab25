import { html, type Html } from "../../src/html.ts";
import { letterPath } from "../../src/schulung/letter-path.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { downloads } from "../eintrag/downloads-section.ts";
import type { View } from "../view.ts";

const letters = [
  {
    name: "anbieterbrief",
    titel: "Entwurf: Schreiben an den Anbieter",
    satz: "Sagt dem Anbieter, ob die Mindestzahl garantiert ist oder wie viele Plätze noch fehlen, mit den Plätzen je Verwaltung und den erwarteten Kosten.",
  },
  {
    name: "teilnahmebestaetigung",
    titel: "Entwurf: Bestätigung an die Teilnehmenden",
    satz: "Sagt den Verwaltungen, die Plätze zugesagt haben, dass die Mindestzahl erreicht ist und was auf sie entfällt.",
  },
] as const;

/** Letters about a course to download and finish; nothing where none were made. */
export function draftLetters({ item }: Schulung, view: View): Html | undefined {
  const offers = letters.flatMap(({ name, titel, satz }) => {
    const files = view.draft(letterPath(item, name));
    return files.length === 0 ? [] : [html`<p>${satz}</p>${downloads(files, view, { titel, id: name })}`];
  });
  if (offers.length === 0) return undefined;
  return html`<div class="stapel" data-pagefind-ignore><h3>Schreiben</h3>${offers}<p class="leise">Was nur Ihr Haus wissen kann, steht darin in doppelten eckigen Klammern. Niemand hat die Entwürfe geprüft.</p></div>`;
}
