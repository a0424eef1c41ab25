import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { postfach } from "../components/postfach.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { suchfeld } from "../components/suchfeld.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** What hosts show for an unknown address. */
export function notFoundPage(view: View): Page {
  const { site } = view;
  const mail = site.hub.kontakt?.email;
  const ways = [
    { text: "Startseite", url: site.url("/") },
    ...site.types.filter(({ nav }) => nav).map(({ pluralTitle, path }) => ({ text: pluralTitle, url: site.url(path) })),
    { text: "Zusammenarbeiten", url: site.url("/zusammenarbeit/") },
    { text: "Alles von A bis Z", url: site.url("/a-z/") },
  ];
  const content = html`${seitenkopf({
    gattung: "Fehler 404",
    zeilen: [],
    titel: "Diese Seite gibt es nicht",
    vorspann:
      "Vielleicht ist die Adresse unvollständig, oder der Eintrag wurde entfernt. Suchen Sie nach einem Wort aus seinem Titel.",
    daten: [],
  })}
<div class="zeile"><div class="rand"><h2>Suchen</h2></div><div class="satz">${suchfeld({ action: view.site.url("/suche/") })}</div></div>
<div class="zeile"><div class="rand"><h2>Oder nachsehen</h2></div><div class="satz stapel"><ul class="suchwege">${ways.map(({ text, url }) => html`<li><a href="${url}">${text}</a></li>`)}</ul>
${mail !== undefined && html`<p>Hat Sie ein Verweis auf diesem Auftritt hierher geführt? Bitte melden Sie ihn: ${postfach(mail)}</p>`}</div></div>`;
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
