import { licenceField } from "../../src/export/licence-field.ts";
import { html, href, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { licenceUrl } from "../../src/model/licence-url.ts";
import type { Site } from "../../src/model/site.ts";
import { postfach } from "../components/postfach.ts";
import type { Section } from "../eintrag/section.ts";

/** What others may do with texts and data. */
export function licenceSection(site: Site): Section {
  return { id: "lizenz", titel: "Lizenz", inhalt: html`<p>${words(site)}</p>` };
}

function words(site: Site): Html {
  const { lizenz, kontakt } = site.hub;
  if (lizenz === undefined)
    return html`Für Texte und Daten ist keine Lizenz angegeben, soweit am Eintrag nichts anderes steht. Fragen Sie, bevor Sie etwas übernehmen${kontakt?.email !== undefined && html`: ${postfach(kontakt.email)}`}.`;
  const label = labelOf(licenceField(site), lizenz);
  const url = licenceUrl(lizenz);
  return html`Texte und Daten: ${url === undefined ? label : html`<a${href(url)}>${label}</a>`}, soweit am Eintrag nichts anderes steht. Für Vorlagen, Bilder und Dateien gilt, was dort angegeben ist.`;
}
