import { comparisonFiles } from "../../src/export/data/comparison-files.ts";
import { dataPath } from "../../src/export/data/data-path.ts";
import { feedAt } from "../../src/export/feeds/feeds-of.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import { numberText } from "../../src/text/numbers.ts";
import { tafel } from "../components/tafel.ts";
import type { Section } from "../eintrag/section.ts";

/** Every list as table, data, schema and feed. */
export function listsSection(site: Site): Section {
  const spalten = [
    { titel: "Liste" },
    { titel: "Einträge", zahl: true },
    { titel: "Tabelle", ohneName: true },
    { titel: "Daten", ohneName: true },
    { titel: "Schema", ohneName: true },
    { titel: "Feed", ohneName: true },
  ];
  const zeilen = site.types.map((type) => {
    const link = (ending: string, text: string): Html =>
      html`<a${href(site.url(dataPath(type.path, ending)))}>${text}<span class="vh">: ${type.pluralTitle}</span></a>`;
    return [
      html`<a${href(site.url(type.path))}>${type.pluralTitle}</a>`,
      numberText(site.all(type.typ).length),
      link("csv", "CSV"),
      link("json", "JSON"),
      link("schema.json", "JSON Schema"),
      feedAt(type.path, site) !== undefined && link("feed.xml", "Feed"),
    ];
  });
  const compared = comparisonFiles(site).map(
    ({ titel, path }, i) => html`${i > 0 && ", "}<a${href(site.url(path))}>${titel} (CSV)</a>`,
  );
  const inhalt = html`<div class="stapel"><p>Die Tabellen öffnet Excel mit einem Doppelklick: Trennzeichen ist das Semikolon, Zahlen haben ein Dezimalkomma, mehrere Werte einer Zelle trennt ein senkrechter Strich. Vor Werten, die wie eine Formel beginnen, steht ein Hochkomma; so wird nichts ausgeführt.</p>
${tafel({ titel: "Listen als Dateien", titelVersteckt: true, spalten, zeilen })}
${compared.length > 0 && html`<p>Dazu je eine Tabelle über alle Verwaltungen: ${compared}.</p>`}</div>`;
  return { id: "tabellen", titel: "Tabellen und Daten", inhalt };
}
