import { dataFolder } from "../../src/export/data/data-path.ts";
import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { abteilung } from "../components/abteilung.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { calendarsSection } from "../daten/calendars-section.ts";
import { feedsSection } from "../daten/feeds-section.ts";
import { licenceSection } from "../daten/licence-section.ts";
import { listsSection } from "../daten/lists-section.ts";
import { programsSection } from "../daten/programs-section.ts";
import { sections } from "../eintrag/section.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

const title = "Daten und Feeds";
const description =
  "Alles, was hier steht, zum Abonnieren und zum Mitnehmen: Feeds, Kalender, Tabellen und Daten mit Schema.";

/** What there is to subscribe to and to take along, for clerks first and for developers after. */
export function dataPage(view: View): Page {
  const { site } = view;
  const all = sections(
    feedsSection(site),
    calendarsSection(site),
    listsSection(site),
    licenceSection(site),
    programsSection(site),
  );
  const content = html`${seitenkopf({ gattung: "Verzeichnis", zeilen: [], titel: title, vorspann: description, daten: [] })}
${all.map((section) => abteilung(section))}`;
  return {
    path: dataFolder,
    html: frame(view, { title, description, path: dataFolder, crumbs: [{ text: title }], content }),
  };
}
