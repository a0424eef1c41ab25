import { html, type Html } from "../../src/html.ts";
import { symbol } from "./symbol.ts";

/** The small search field in the head of every page; a plain form that opens the search page. */
export function kopfsuche(action: string): Html {
  return html`<search class="kopfsuche" aria-label="Suche im Auftritt"><form action="${action}" method="get"><label class="vh" for="kopf_q">Suche</label><input type="search" id="kopf_q" name="q" placeholder="Suche" autocomplete="off" spellcheck="false" enterkeyhint="search"><button type="submit">${symbol("suche")}<span class="vh">Suche starten</span></button></form></search>`;
}
