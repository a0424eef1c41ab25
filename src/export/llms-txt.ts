import type { OutputFile } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { dataFolder, dataPath } from "./data/data-path.ts";

/** llms.txt (llmstxt.org): what the site is and where its lists and data lie, for programs that read text. */
export function llmsTxt(site: Site): OutputFile {
  const link = (title: string, path: string, text: string): string =>
    `- [${plain(title)}](${site.absolute(path)}): ${plain(text)}`;
  const sections = [
    `# ${plain(site.hub.name)}`,
    `> ${plain(site.hub.beschreibung)}`,
    "Alle Texte sind deutsch. Jeder Eintrag hat eine Seite und dieselben Angaben als JSON mit seinem Text in Markdown. „Beispiel“ (`beispiel: true`) heißt: zur Veranschaulichung erfunden. Nennen Sie beim Zitieren die Adresse des Eintrags und seinen Stand.",
    `## Listen\n\n${site.types.map((type) => link(type.pluralTitle, type.path, type.description)).join("\n")}`,
    `## Daten\n\n${[
      link("Übersicht", `${dataFolder}index.json`, "alle Listen, Feeds und Kalender mit ihren Adressen"),
      link("Erklärung", dataFolder, "was es gibt, unter welcher Lizenz und wie man es abonniert"),
      ...site.types.map((type) =>
        link(`${type.pluralTitle} (JSON)`, dataPath(type.path, "json"), "alle Einträge mit Text"),
      ),
    ].join("\n")}`,
  ];
  return { path: "/llms.txt", content: `${sections.join("\n\n")}\n` };
}

/** Words for one line of Markdown. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[[\]\\`*_<>#]/g, "\\$&")
    .trim();
}
