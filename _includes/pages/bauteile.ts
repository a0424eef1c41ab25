import { html, type Html } from "../../src/html.ts";
import { loadFolder } from "../../src/load-folder.ts";
import type { Page } from "../../src/model/page.ts";
import type { Bauteil } from "../bauteil.ts";
import { abteilung } from "../components/abteilung.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

const bauteile = await loadFolder<Bauteil>(new URL("../bauteile/", import.meta.url));

/** All components in all their states, for those who build and test the site; linked from nowhere. */
export function bauteilePage(view: View): Page {
  const path = "/bauteile/";
  const sections = [...bauteile].map(([name, { titel, wann, beispiele }]) =>
    abteilung({
      id: name,
      titel,
      rand: html`<p>${wann}</p>`,
      inhalt: html`<div class="stapel-weit">${beispiele(view).map(({ name: state, inhalt }) => example(state, inhalt))}</div>`,
    }),
  );
  const head = seitenkopf({
    gattung: "Werkstatt",
    zeilen: [],
    titel: "Bauteile",
    vorspann: "Woraus dieser Auftritt besteht, in allen Zuständen. Alle Angaben auf dieser Seite sind erfunden.",
    daten: [],
  });
  return {
    path,
    hidden: true,
    html: frame(view, {
      title: "Bauteile",
      description: "Alle Bauteile dieses Auftritts in allen Zuständen.",
      path,
      noindex: true,
      crumbs: [{ text: "Bauteile" }],
      content: html`${head}${sections}`,
    }),
  };
}

function example(name: string, inhalt: ReturnType<Bauteil["beispiele"]>[number]["inhalt"]): Html {
  return html`<div class="stapel"><h3 class="spaltenkopf">${name}</h3><div>${inhalt}</div></div>`;
}
