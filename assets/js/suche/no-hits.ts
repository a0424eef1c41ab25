import { href, html, type Html } from "../../../src/html.ts";
import { naheNamen } from "../../../src/search/schreibung/nahe-namen.ts";
import { formatSearch, isNarrowed, parseSearch, type SearchState } from "../../../src/search/search-state.ts";

/** What helps on when nothing was found or asked; `gesuch` is where a Gesuch is filed, a page or a `mailto:`. */
export function noHits(state: SearchState, asked: boolean, sachgebiete: readonly string[], gesuch: string): Html {
  const lists = html`<p>Alle Einträge stehen auch in den Listen:</p>`;
  if (!asked) return html`<p>Geben Sie ein Suchwort ein, oder wählen Sie eine Eingrenzung.</p>${lists}`;
  const further = state.q !== "" && [sachgebieteLinks(naheNamen(state.q, sachgebiete)), gesuchLink(state.q, gesuch)];
  return html`<p>${advice(state)}</p>${further}${lists}`;
}

function advice(state: SearchState): string {
  return isNarrowed(state)
    ? "Heben Sie eine Eingrenzung auf, oder suchen Sie mit einem anderen Wort."
    : "Prüfen Sie die Schreibweise, oder suchen Sie mit einem kürzeren oder verwandten Wort.";
}

function sachgebieteLinks(names: readonly string[]): Html {
  const none = parseSearch("");
  const links = names.map((name, i) => {
    const only = formatSearch({ ...none, filters: { ...none.filters, Sachgebiet: [name] } });
    return html`${i > 0 ? ", " : ""}<a href="${only}">${name}</a>`;
  });
  return links.length === 0 ? html`` : html`<p>Alles aus dem Sachgebiet: ${links}</p>`;
}

/** Nothing is sent from here: the letter opens in the reader's own program. */
function gesuchLink(q: string, gesuch: string): Html {
  if (!gesuch.startsWith("mailto:")) return html`<p>Was andere suchen und anbieten: <a${href(gesuch)}>Gesuche</a></p>`;
  const letter = `?subject=${encodeURIComponent(`Gesuch: ${q}`)}&body=${encodeURIComponent(`Wir suchen: ${q}\r\n\r\n`)}`;
  return html`<p>Hat ein anderes Rathaus, was Ihnen fehlt? <a${href(gesuch + letter)}>Gesuch zu „${q}“ aufgeben</a> – die E-Mail mit Ihren Suchwörtern öffnet sich in Ihrem Programm, Sie senden sie selbst.</p>`;
}
