import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { dateText } from "../../src/text/dates.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { compareTexts, type Change } from "../../src/vergleich/compare-texts.ts";
import { passages } from "../../src/vergleich/passages.ts";
import { abteilung } from "../components/abteilung.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { vergleich } from "../components/vergleich.ts";
import { formerVersionPath } from "../../src/model/former-version-path.ts";
import { frame } from "../frame.ts";
import type { PageJob } from "../page-job.ts";
import type { View } from "../view.ts";

type Fassung = Item<"vorlage">["data"]["fassungen"][number];

/** For every former Fassung whose text was kept a page: what changed since, then the text as it was. */
export function formerVersionJobs(view: View): PageJob[] {
  return view.site
    .all("vorlage")
    .map((item) => ({ name: `fassungen ${item.kennung}`, pages: () => formerVersionPages(item, view) }));
}

function formerVersionPages(item: Item<"vorlage">, view: View): Page[] {
  const latest = item.data.fassungen.at(-1);
  return item.data.fassungen.slice(0, -1).flatMap((fassung) => {
    const text = view.formerText(item, fassung.nummer);
    return text === undefined || latest === undefined ? [] : page(item, fassung, latest, text, view);
  });
}

function page(item: Item<"vorlage">, fassung: Fassung, latest: Fassung, text: string, view: View): Page {
  const path = formerVersionPath(item, fassung.nummer);
  const name = `Fassung ${fassung.nummer}`;
  const changes = compareTexts(text, item.body);
  const stellen = passages(changes);
  const content = html`<article>${seitenkopf({
    gattung: "Frühere Fassung",
    zeilen: [dateText(fassung.datum).text],
    titel: typography(item.data.titel),
    vorspann: `${name}. Inzwischen gilt Fassung ${latest.nummer} vom ${dateText(latest.datum).text}.`,
    daten: [html`<a href="${item.url}">Zur aktuellen Fassung ${latest.nummer}</a>`],
  })}
${abteilung({
  id: "vergleich",
  titel: `Was sich bis Fassung ${latest.nummer} geändert hat`,
  rand: html`<p>${summary(changes)}</p><p>Neues ist <ins>unterstrichen</ins>, Entfallenes <del>durchgestrichen</del>.</p>`,
  inhalt: stellen.length > 0 ? vergleich({ stellen }) : html`<p>Der Wortlaut ist gleich geblieben.</p>`,
})}${abteilung({ id: "text", titel: `Der Text der ${name}`, inhalt: html`<div class="lese">${view.text(text, item)}</div>` })}</article>`;
  return {
    path,
    html: frame(view, {
      title: `${name}: ${item.data.titel}`,
      description: `Was sich von Fassung ${fassung.nummer} zu Fassung ${latest.nummer} geändert hat, und der frühere Text: ${item.data.titel}`,
      path,
      crumbs: [
        { text: item.type.pluralTitle, url: view.site.url(item.type.path) },
        { text: item.data.titel, url: item.url },
        { text: name },
      ],
      content,
      noindex: true,
    }),
    hidden: true,
  };
}

/** „3 Absätze neu, 1 geändert, 2 entfallen“. */
function summary(changes: readonly Change[]): string {
  const count = (art: Change["art"]): number => changes.filter((change) => change.art === art).length;
  const words: readonly (readonly [number, string])[] = [
    [count("neu"), "neu"],
    [count("geaendert"), "geändert"],
    [count("entfallen"), "entfallen"],
    [count("gleich"), "unverändert"],
  ];
  return `${words
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${countText(number, "Absatz", "Absätze")} ${word}`)
    .join(", ")}.`;
}
