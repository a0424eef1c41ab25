import { cataloguePath } from "../../src/export/data/catalogue.ts";
import { dataFolder, hubJsonPath } from "../../src/export/data/data-path.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import type { Section } from "../eintrag/section.ts";

/** What developers need to know. */
export function programsSection(site: Site): Section {
  const link = (path: string, text: string): Html => html`<a${href(site.url(path))}>${text}</a>`;
  const inhalt = html`<ul class="stapel">
<li>${link(`${dataFolder}index.json`, "index.json")} nennt alle Listen, Feeds und Kalender mit ihren Adressen.</li>
<li>${link(hubJsonPath, "hub.json")} sagt anderen Hubs und Verzeichnissen, was dieser Auftritt ist und was es hier gibt.</li>
${site.address.origin !== "" && html`<li>${link(cataloguePath, "katalog.jsonld")} beschreibt die Dateien als Katalog nach DCAT-AP.de.</li>\n`}<li>Zur Seite <code>/themen/beispiel/</code> gehört <code>/daten/themen/beispiel.json</code>: die Felder des Eintrags, sein Text in Markdown und was auf ihn verweist. Das Schema der Liste beschreibt die Datei (JSON Schema 2020-12).</li>
<li><code>id</code> bleibt, auch wenn ein Eintrag umbenannt wird. <code>created</code> und <code>modified</code> sind Tage, die der Eintrag selbst nennt.</li>
<li>Ein zurückgezogener Eintrag hat nur noch <code>id</code>, <code>type</code>, <code>created</code>, <code>modified</code> und <code>deleted</code>. Löschen Sie dann Ihre Kopie.</li>
<li>Feeds gibt es als Atom (<code>.feed.xml</code>) und als JSON Feed (<code>.feed.json</code>), mit den neuesten 30 Einträgen.</li>
<li>Ratsvorlagen tragen unter <code>oparl</code> die Namen von OParl 1.1. Eine OParl-Schnittstelle ist das nicht: Es gibt kein System und keine Listen, Sitzungen und Gremien nur, soweit die Vorlage sie nennt.</li>
<li>Alles sind Dateien: Es gibt keine Anmeldung, keine Abfragen und keine Begrenzung. Fragen Sie mit <code>If-None-Match</code> nach, ob sich etwas geändert hat.</li></ul>`;
  return { id: "programme", titel: "Für Programme", inhalt };
}
