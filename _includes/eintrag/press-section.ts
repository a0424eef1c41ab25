import { html, type Child, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { boilerplate } from "../../src/presse/boilerplate.ts";
import { germanCitation, sourceOf } from "../../src/presse/citation.ts";
import { hasKit } from "../../src/presse/has-kit.ts";
import { kitNames } from "../../src/presse/kit-names.ts";
import { pressTexts } from "../../src/presse/press-texts.ts";
import { sizeText } from "../../src/text/numbers.ts";
import { dateien } from "../components/dateien.ts";
import { kopie } from "../components/kopie.ts";
import type { View } from "../view.ts";
import { corrections } from "./care-sections.ts";
import { contact } from "./contact.ts";
import { fieldSection } from "./field-section.ts";
import { pressPictures } from "./press-pictures.ts";
import type { Section } from "./section.ts";

/** Everything a newsroom needs of a Bericht: texts with place and day, pictures with credits, contact, citation, and all of it as files. */
export function pressSection(item: Item<"bericht">, view: View): Section | undefined {
  const { presse } = item.data;
  if (!presse) return undefined;
  const { ueberschrift, kurz, lang } = pressTexts(item);
  const about = boilerplate(item, view.site);
  const files = filesOf(item, view);
  const parts = [
    ...corrections(item).map((one) => html`<section data-pagefind-ignore>${one}</section>`),
    files([kitNames.zip, "Alles in einem Archiv"]),
    kopie({ titel: "Überschrift", text: ueberschrift }),
    kopie({ titel: "Kurzmeldung", text: kurz, danach: files([kitNames.kurz, "Kurzmeldung als Textdatei"]) }),
    html`<div data-pagefind-ignore>${kopie({
      titel: "Ganzer Bericht",
      text: lang,
      oeffnen: "Text zeigen",
      danach: files([kitNames.lang, "Ganzer Bericht als Textdatei"]),
    })}</div>`,
    pressPictures(item, view),
    about !== undefined && kopie({ titel: "Über den Verbund", text: about }),
    presse.kontakt && html`<section><h3>Kontakt für Rückfragen</h3><p>${contact(presse.kontakt)}</p></section>`,
    kopie({
      titel: "So zitieren Sie diesen Bericht",
      text: germanCitation(sourceOf(item, view.site)),
      danach: files([kitNames.bibtex, "Zitat für BibTeX"], [kitNames.csl, "Zitat für Zotero und andere (CSL-JSON)"]),
    }),
    reprints(item, view),
  ];
  return {
    id: "presse",
    titel: "Für die Presse",
    rand: html`<p>Frei zum Abdruck, auch gekürzt. Ein Klick in einen Text markiert ihn ganz.</p>`,
    inhalt: html`<div class="presse">${parts}</div>`,
    script: "js/kopieren.ts",
  };
}

/** Links to files of the kit that exist: there are none while not everybody may read the Bericht, and an archive only where one was made. */
function filesOf(item: Item<"bericht">, view: View): (...files: [name: string, titel: string][]) => Html | undefined {
  const kit = view.kit(item);
  const kinds: Readonly<Record<string, string>> = {
    [kitNames.zip]: `ZIP, ${sizeText(kit?.size ?? 0)}: Texte, ODT, DOCX, Bilder mit Nachweisen, Daten`,
    [kitNames.bibtex]: "BIB",
    [kitNames.csl]: "JSON",
  };
  return (...files) => {
    const shown = hasKit(item, view.site) ? files.filter(([name]) => name !== kitNames.zip || kit) : [];
    if (shown.length === 0) return undefined;
    const list = dateien({
      dateien: shown.map(([name, titel]) => ({ titel, url: item.url + name, angabe: kinds[name] ?? "TXT" })),
    });
    return files[0]?.[0] === kitNames.zip ? html`<section>${list}</section>` : list;
  };
}

function reprints(item: Item<"bericht">, view: View): Child {
  const section = fieldSection(item, "nachdrucke", "Nachgedruckt", view);
  return section && html`<section><h3>${section.titel}</h3>${section.inhalt}</section>`;
}
