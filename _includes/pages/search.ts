import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { suchfeld } from "../components/suchfeld.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** The search page; without JavaScript it offers the lists and the alphabet. */
export function searchPage(view: View): Page {
  const { site, assets } = view;
  const content = html`${seitenkopf({ gattung: "Suche", zeilen: [], titel: "Suche in allen Einträgen", vorspann: "", daten: [] })}
<div id="suche" data-pagefind="${site.url("/pagefind/pagefind.js")}" data-base="${site.url("/")}">
<div class="zeile"><div class="rand"></div><div class="satz">${suchfeld({ action: site.url("/suche/") })}</div></div>
<div class="zeile ohne-skript"><div class="rand"><h2>Ohne Suche finden</h2></div><div class="satz stapel">
<p>Die Suche braucht JavaScript. Alle Einträge erreichen Sie auch über die Listen:</p>
<ul class="stapel">${site.types.map((type) => html`<li><a href="${site.url(`/${type.plural}/`)}">${type.pluralTitle}</a> <span class="leise">${site.all(type.typ as "thema").length}</span></li>`)}
<li><a href="${site.url("/a-z/")}">A bis Z</a></li></ul></div></div></div>`;
  return {
    path: "/suche/",
    html: frame(view, { title: "Suche", description: "Alle Einträge durchsuchen und nach Typ, Sachgebiet, Thema, Verwaltung, Land, Status und Jahr eingrenzen.", path: "/suche/", crumbs: [{ text: "Suche" }], content, scripts: [site.url(assets.path("js/suche.ts"))] }),
  };
}
