import { html, href, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { berlinDay, dateText } from "../../src/text/dates.ts";
import { abteilung } from "../components/abteilung.ts";
import { leer } from "../components/leer.ts";
import { mappe } from "../components/mappe.ts";
import { stand } from "../components/stand.ts";
import { suchfeld } from "../components/suchfeld.ts";
import { tafel } from "../components/tafel.ts";
import { grossmarke } from "../components/grossmarke.ts";
import { listRows } from "../eintrag/list-rows.ts";
import { parties, partiesOf } from "../eintrag/parties.ts";
import { zeit } from "../eintrag/zeit.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** The home page: what this is, the search field, then what is alive. */
export function homePage(view: View): Page {
  const { hub } = view.site;
  const content = html`${reports(view)}${dates(view)}${requests(view)}${topics(view)}${projects(view)}${networks(view)}`;
  return {
    path: "/",
    html: frame(view, {
      title: hub.name,
      description: hub.beschreibung,
      path: "/",
      crumbs: [],
      cover: cover(view),
      content,
    }),
  };
}

function cover({ site }: View): Html {
  // The Themen most entries speak of are what others looked for before.
  const words = site
    .all("thema")
    .toSorted((a, b) => b.incoming.length - a.incoming.length)
    .slice(0, 4);
  return html`<div class="deckel"><div class="huelle"><div class="kopfzeile">${grossmarke()}<div><h1>${site.hub.beschreibung}</h1>
<p class="vorspann">Berichte, Vorlagen und Absprachen aus der interkommunalen Zusammenarbeit. Auch das, was nicht geklappt hat, mit Gründen.</p>
${suchfeld({ action: site.url("/suche/"), beispiele: words.map((item) => ({ text: item.data.titel, url: item.url })) })}</div></div></div></div>`;
}

/** Link to the whole list with its count, for the margin. */
function all(typ: TypeName, { site }: View): Html {
  const type = site.types.find((one) => one.typ === typ)!;
  const count = site.all(typ).length;
  const text = count === 1 ? `1 ${type.title}` : `Alle ${count.toLocaleString("de-DE")} ${type.pluralTitle}`;
  return html`<p><a href="${site.url(`/${type.plural}/`)}">${text}</a></p>`;
}

function reports(view: View): Html {
  const newest = view.site.all("bericht").slice(0, 4);
  const inhalt =
    newest.length > 0 ? listRows(newest, view, "h3") : leer({ inhalt: html`<p>Noch gibt es keine Berichte.</p>` });
  return abteilung({ id: "berichte", titel: "Neue Berichte", rand: all("bericht", view), inhalt });
}

/** The next dates; when all have passed, the last ones. */
function dates(view: View): Html {
  const today = berlinDay(view.site.now);
  const every = view.site.all("termin");
  const next = every.filter(({ data }) => berlinDay(data.ende ?? data.beginn) >= today);
  const shown = next.length > 0 ? next.slice(0, 4) : every.slice(0, 3);
  const zeilen = shown.map((item) => [
    zeit(dateText(item.data.beginn)),
    html`<a${href(item.url)}>${item.data.titel}</a>`,
    item.data.ort,
    parties(item, view, 2),
  ]);
  const spalten = [{ titel: "Tag" }, { titel: "Termin" }, { titel: "Ort" }, { titel: "Wer" }];
  const inhalt =
    shown.length > 0
      ? mappe({ inhalt: tafel({ titel: "Termine", titelVersteckt: true, spalten, zeilen }) })
      : leer({ inhalt: html`<p>Es sind keine Termine eingetragen.</p>` });
  return abteilung({
    id: "termine",
    titel: next.length > 0 || every.length === 0 ? "Nächste Termine" : "Letzte Termine",
    rand: all("termin", view),
    inhalt,
  });
}

function requests(view: View): Html {
  const today = berlinDay(view.site.now);
  const open = view.site.all("gesuch").filter(({ data }) => data.gueltig_bis >= today);
  const column = (richtung: "suche" | "biete", titel: string): Html => {
    const some = open.filter(({ data }) => data.richtung === richtung);
    return html`<div><h3 class="spaltenkopf">${titel} <span class="leise">${some.length} offen</span></h3><ul class="stapel">${some.slice(0, 3).map((item) => request(item, view))}</ul></div>`;
  };
  return abteilung({
    id: "gesuche",
    titel: "Gesucht und angeboten",
    rand: all("gesuch", view),
    inhalt: html`<div class="neben gleich">${column("suche", "Gesucht")}${column("biete", "Angeboten")}</div>`,
  });
}

function request(item: Item<"gesuch">, view: View): Html {
  return html`<li class="stapel-eng"><p><strong><a${href(item.url)}>${item.data.titel}</a></strong></p><div>${parties(item, view, 1)}</div><p class="leise klein">Gilt bis ${zeit(dateText(item.data.gueltig_bis))}</p></li>`;
}

/** Themen by their latest change of status. */
function topics(view: View): Html {
  const moved = view.site
    .all("thema")
    .filter(({ data }) => (data.statusverlauf ?? []).length > 0)
    .toSorted((a, b) => (lastMove(a) < lastMove(b) ? 1 : -1));
  const zeilen = moved
    .slice(0, 6)
    .map((item) => [
      html`<a${href(item.url)}>${item.data.titel}</a>`,
      parties(item, view, 3),
      stand({ status: item.data.status, label: labelOf(item.type.fields["status"], item.data.status) }),
      zeit(dateText(lastMove(item))),
    ]);
  const spalten = [{ titel: "Thema" }, { titel: "Wer" }, { titel: "Status" }, { titel: "Seit" }];
  const inhalt =
    zeilen.length > 0
      ? tafel({ titel: "Themen in Bewegung", titelVersteckt: true, spalten, zeilen })
      : leer({ inhalt: html`<p>Noch gibt es keine Themen.</p>` });
  return abteilung({ id: "themen", titel: "Themen in Bewegung", rand: all("thema", view), inhalt });
}

function lastMove({ data }: Item<"thema">): string {
  return data.statusverlauf?.at(-1)?.datum ?? "";
}

function projects(view: View): Html {
  const shown = view.site.all("projekt").slice(0, 4);
  const cards = shown.map(
    (item) =>
      html`<section class="stapel"><h3><a${href(item.url)}>${item.data.titel}</a></h3>${parties(item, view)}<p>${item.data.kurzfassung}</p><p>${stand({ status: item.data.status, label: labelOf(item.type.fields["status"], item.data.status) })}</p></section>`,
  );
  return shown.length === 0
    ? html``
    : abteilung({
        id: "projekte",
        titel: "Projekte",
        rand: all("projekt", view),
        inhalt: html`<div class="neben gleich">${cards}</div>`,
      });
}

/** Who works with whom, as a table. */
function networks(view: View): Html {
  const rows = [...view.site.all("verbund"), ...view.site.all("projekt")].filter((item) => partiesOf(item).length > 1);
  if (rows.length === 0) return html``;
  const zeilen = rows.map((item) => [
    html`<a${href(item.url)}>${item.data.titel}</a>`,
    item.type.title,
    parties(item, view),
  ]);
  return abteilung({
    id: "netz",
    titel: "Wer mit wem arbeitet",
    rand: all("verbund", view),
    inhalt: tafel({
      titel: "Wer mit wem arbeitet",
      titelVersteckt: true,
      spalten: [{ titel: "Netz" }, { titel: "Art" }, { titel: "Wer" }],
      zeilen,
    }),
  });
}
