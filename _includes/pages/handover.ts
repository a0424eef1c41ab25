import { checksumsPath, handoverPath, historyPath, type Copy } from "../../src/archive/copy.ts";
import { dataFolder } from "../../src/export/data/data-path.ts";
import { html, href, type Child, type Html } from "../../src/html.ts";
import { changesOf } from "../../src/model/changes-of.ts";
import type { Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { angaben } from "../components/angaben.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { zeit } from "../components/zeit.ts";
import { licenceSection } from "../daten/licence-section.ts";
import { contact } from "../eintrag/contact.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";
import { rebuildSteps } from "./handover-rebuild.ts";

const title = "Übergabe";
const description = "Was diese Kopie ist, wie Sie sie öffnen und was sich mit ihr anfangen lässt.";

/** The page for whoever is handed a copy, perhaps years later and without anybody to ask. */
export function handoverPage(view: View, copy: Copy): Page {
  const { site } = view;
  const { kontakt, traeger } = site.hub;
  const people = [kontakt, traeger && { ...traeger, stelle: traeger.name }].flatMap((one) =>
    one?.stelle === undefined ? [] : [html`<p>${contact({ ...one, stelle: one.stelle })}</p>`],
  );
  const sections = [
    { id: "kopie", titel: "Was das ist", inhalt: angaben({ eintraege: facts(site) }) },
    { id: "oeffnen", titel: "So öffnen Sie die Kopie", inhalt: opening(site) },
    { id: "inhalt", titel: "Was wo liegt", inhalt: angaben({ eintraege: places(view, copy) }) },
    { id: "aufbauen", titel: "Den Auftritt neu aufbauen", inhalt: rebuildSteps(copy, site) },
    licenceSection(site),
    {
      id: "stellen",
      titel: "Wen Sie fragen können",
      inhalt: html`${people}<p>Zu einzelnen Einträgen: die <a href="${site.url("/verwaltungen/")}">Verwaltungen</a>, die sie betreffen. Die Stelle steht am Eintrag.</p>`,
    },
    { id: "pruefsummen", titel: "Ist die Kopie unverändert?", inhalt: verifying(site) },
  ];
  const head = { gattung: "Kopie zum Aufbewahren", zeilen: [], titel: title, vorspann: description, daten: [] };
  const content = html`${seitenkopf(head)}${sections.map(abteilung)}`;
  return {
    path: handoverPath,
    html: frame(view, { title, description, path: handoverPath, crumbs: [{ text: title }], content }),
    hidden: true,
  };
}

function facts(site: Site): { name: string; wert: Child }[] {
  const { hub, address, now, audience } = site;
  const days = site.items.flatMap((item) => changesOf(item, now)?.modified ?? []).toSorted();
  const last = days.at(-1);
  const counts = site.types
    .map(({ typ, title: one, pluralTitle }) => ({ count: site.all(typ).length, one, pluralTitle }))
    .filter(({ count }) => count > 0);
  const all: readonly { name: string; wert: Child }[] = [
    { name: "Auftritt", wert: hub.name },
    { name: "Adresse", wert: address.origin !== "" && `${address.origin}${address.base}` },
    { name: "Herausgegeben von", wert: hub.traeger?.name },
    {
      name: "Umfang",
      wert:
        audience === "intern"
          ? "Öffentliche und interne Einträge. Geben Sie diese Kopie nur an die beteiligten Verwaltungen weiter."
          : "Was der öffentliche Auftritt zeigt. Interne Einträge, Entwürfe und Gesperrtes sind nicht dabei.",
    },
    {
      name: "Einträge",
      wert: counts.map(({ count, one, pluralTitle }) => countText(count, one, pluralTitle)).join(", "),
    },
    { name: "Jüngste Angabe in den Einträgen", wert: last !== undefined && zeit(last) },
    { name: "Nicht mehr gepflegt", wert: hub.archiviert !== undefined && html`seit ${zeit(hub.archiviert)}` },
  ];
  return all.filter(({ wert }) => wert !== undefined && wert !== false);
}

function opening(site: Site): Html {
  return html`<p>Öffnen Sie die Datei <a href="${site.url("/")}">index.html</a> mit einem Doppelklick. Sie brauchen einen Browser, sonst nichts: kein Internet, keinen Server, keine Anmeldung.</p>
<p>Lassen Sie alle Dateien so beieinander liegen, wie sie sind. Aus einem ZIP entpacken Sie zuerst alles. Die <a href="${site.url("/suche/")}">Suche</a> braucht JavaScript; ohne sie führen die Listen und <a href="${site.url("/a-z/")}">A bis Z</a> zu jedem Eintrag. E-Mail-Adressen und Verweise auf andere Auftritte brauchen das Internet.</p>`;
}

function places(view: View, { history }: Copy): { name: string; wert: Child }[] {
  const { site } = view;
  const texts = site.items.filter((item) => view.documents(item).length > 0).length;
  const all: readonly { name: string; wert: Child }[] = [
    {
      name: "index.html",
      wert: "Die Startseite. Jeder Ordner daneben ist ein Bereich des Auftritts mit einer eigenen index.html.",
    },
    {
      name: "daten",
      wert: html`Alle Einträge als Tabellen (CSV) und als JSON mit Schema: <a href="${site.url(dataFolder)}">Daten und Feeds</a>.`,
    },
    {
      name: "Dokumente",
      wert:
        texts > 0 &&
        `${countText(texts, "Text", "Texte")} als ODT, DOCX, Markdown und reiner Text, jeweils im Ordner des Eintrags.`,
    },
    {
      name: historyPath.slice(1),
      wert: history.kind === "file" && "Der Ordner der Inhalte mit allen früheren Ständen, für git.",
    },
    { name: "lizenzen.txt", wert: "Lizenzen der Programme und Schriften, die in den Seiten stecken." },
    { name: checksumsPath.slice(1), wert: "Prüfsummen aller anderen Dateien." },
  ];
  return all.filter(({ wert }) => wert !== false);
}

function verifying(site: Site): Html {
  return html`<p>In <a${href(site.url(checksumsPath))}>pruefsummen.txt</a> steht zu jeder Datei ihre Prüfsumme (SHA-256). Im Ordner der Kopie vergleicht sie unter Linux <code>sha256sum -c pruefsummen.txt</code>, unter macOS <code>shasum -a 256 -c pruefsummen.txt</code>. Unter Windows zeigt <code>certutil -hashfile index.html SHA256</code> die Prüfsumme einer Datei.</p>`;
}
