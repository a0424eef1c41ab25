import { html, href, type Html } from "../../src/html.ts";

export interface SuchfeldProps {
  /** Address of the search page. */
  readonly action: string;
  readonly label?: string;
  readonly beispiele?: readonly { readonly text: string; readonly url: string }[];
}

/** Search field that works as a plain form: it opens the search page with the words in its address. */
export function suchfeld({ action, label = "Suche in allen Einträgen", beispiele = [] }: SuchfeldProps): Html {
  const examples = beispiele.map(({ text, url }, i) => html`${i > 0 && ", "}<a${href(url)}>${text}</a>`);
  return html`<search><form class="suchfeld" action="${action}" method="get"><label for="q">${label}</label><div><input type="search" id="q" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search"><button type="submit">Suchen</button></div>${examples.length > 0 && html`<p>Zum Beispiel: ${examples}</p>`}</form></search>`;
}
