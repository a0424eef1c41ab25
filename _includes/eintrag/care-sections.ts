import { html, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { dateien } from "../components/dateien.ts";
import { postfach } from "../components/postfach.ts";
import { hinweis } from "../components/hinweis.ts";
import type { View } from "../view.ts";
import { fileSize } from "./file-size.ts";
import type { Section } from "./section.ts";
import { zeit } from "../components/zeit.ts";

/** Corrections of published errors, newest first. */
export function correctionsSection({ data }: Item): Section | undefined {
  return notes(data.korrekturen, "korrekturen", "Berichtigungen", "berichtigung");
}

/** Changes that matter to readers, newest first. */
export function changesSection({ data }: Item): Section | undefined {
  return notes(data.aenderungen, "aenderungen", "Änderungen");
}

function notes(all: Item["data"]["korrekturen"], id: string, titel: string, art?: "berichtigung"): Section | undefined {
  if (!all || all.length === 0) return undefined;
  const newest = all.toSorted((a, b) => (a.datum < b.datum ? 1 : -1));
  const inhalt = newest.map(({ datum, text }) =>
    hinweis({ ...(art ? { art } : {}), titel: zeit(datum), inhalt: typography(text) }),
  );
  return { id, titel, inhalt: html`<div class="stapel">${inhalt}</div>` };
}

/** Files to download, with kind and size. */
export function filesSection(item: Item): Section | undefined {
  const licences = item.type.fields["dateien"]?.items?.properties?.["lizenz"];
  const files = (item.data.dateien ?? []).flatMap(({ datei, titel, lizenz }) => {
    const file = item.files.find(({ name }) => name === datei);
    return file
      ? [
          {
            titel,
            url: item.url + datei,
            angabe: [fileSize(file), lizenz && labelOf(licences, lizenz)].filter(Boolean).join(", "),
          },
        ]
      : [];
  });
  return files.length === 0 ? undefined : { id: "dateien", titel: "Dateien", inhalt: dateien({ dateien: files }) };
}

/** Who is responsible, when the content was checked and until when it holds. */
export function careSection(item: Item, { site }: View): Section | undefined {
  const { verantwortlich, stand, pruefen_bis: bis, schlagworte, archiviert } = item.data;
  const overdue = bis !== undefined && bis < berlinDay(site.now);
  const lines: (Html | undefined | false | "")[] = [
    archiviert !== undefined && html`<p>Seit ${zeit(archiviert)} nicht mehr gepflegt.</p>`,
    stand !== undefined && html`<p>Zuletzt geprüft am ${zeit(stand)}.</p>`,
    bis !== undefined &&
      (overdue
        ? html`<p><strong>Die nächste Prüfung war bis ${zeit(bis)} vorgesehen. Fragen Sie nach, bevor Sie sich darauf stützen.</strong></p>`
        : html`<p>Nächste Prüfung bis ${zeit(bis)}.</p>`),
    verantwortlich &&
      html`<p>Verantwortlich: ${verantwortlich.stelle}${verantwortlich.funktionspostfach !== undefined && html`, ${postfach(verantwortlich.funktionspostfach)}`}</p>`,
    schlagworte && schlagworte.length > 0 && html`<p>Schlagworte: ${schlagworte.join(", ")}</p>`,
  ];
  const said = lines.filter(Boolean);
  return said.length === 0
    ? undefined
    : { id: "pflege", titel: "Pflege dieses Eintrags", inhalt: html`<div class="stapel-eng">${said}</div>` };
}
