import { searchScripts } from "../../src/archive/copy.ts";
import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { woerterFolder } from "../../src/search/schreibung/woerter.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { suchfeld } from "../components/suchfeld.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** The search page; assets/js/suche.ts makes it search, without JavaScript it offers the lists and the alphabet. */
export function searchPage(view: View): Page {
  const { site, assets, copy } = view;
  const email = site.hub.kontakt?.email;
  const field = suchfeld({ action: site.url("/suche/"), label: "Suchwort" });
  const lists = site.types.map(
    (type) =>
      html`<li><a href="${site.url(type.path)}">${type.pluralTitle}</a> <span class="leise">${site.all(type.typ).length}</span></li>`,
  );
  const content = html`<div id="suche"${!copy && html` data-pagefind="${site.url("/pagefind/pagefind.js")}" data-woerter="${site.url(woerterFolder)}"`} data-gesuch="${email === undefined ? site.url("/gesuche/") : `mailto:${email}`}">
${seitenkopf({ gattung: "Suche", zeilen: [], titel: "Suche in allen Einträgen", vorspann: "", daten: [], inhalt: field })}<section class="zeile ohne-skript" aria-labelledby="ohne-suche"><div class="rand"><h2 id="ohne-suche">Ohne Suche finden</h2></div><div class="satz stapel">
<p><span id="ohne-grund">Die Suche braucht JavaScript.</span> Alle Einträge erreichen Sie auch über die Listen:</p>
<ul class="suchwege">${lists}
<li><a href="${site.url("/a-z/")}">A bis Z</a></li></ul></div></section></div>`;
  return {
    path: "/suche/",
    html: frame(view, {
      title: "Suche",
      description:
        "Alle Einträge durchsuchen und nach Typ, Sachgebiet, Thema, Verwaltung, Land, Status und Jahr eingrenzen.",
      path: "/suche/",
      crumbs: [{ text: "Suche" }],
      content,
      scripts: copy ? searchScripts.map((script) => site.url(script)) : [site.url(assets.path("js/suche.ts"))],
    }),
  };
}
