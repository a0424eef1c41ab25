import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { suchfeld } from "../components/suchfeld.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** What hosts show for an unknown address. */
export function notFoundPage(view: View): Page {
  const content = html`${seitenkopf({
    gattung: "Fehler 404",
    zeilen: [],
    titel: "Diese Seite gibt es nicht",
    vorspann: "Vielleicht ist die Adresse unvollständig, oder der Eintrag wurde entfernt.",
    daten: [],
  })}
<div class="zeile"><div class="rand"></div><div class="satz stapel">${suchfeld({ action: view.site.url("/suche/") })}
<p>Oder gehen Sie <a href="${view.site.url("/")}">zur Startseite</a> oder zum <a href="${view.site.url("/a-z/")}">Verzeichnis von A bis Z</a>.</p></div></div>`;
  return {
    path: "/404.html",
    html: frame(view, {
      title: "Seite nicht gefunden",
      description: "Unter dieser Adresse gibt es keine Seite.",
      path: "/404.html",
      noindex: true,
      crumbs: [],
      content,
    }),
    hidden: true,
  };
}
