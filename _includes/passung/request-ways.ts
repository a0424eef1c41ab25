import { html, href, type Html } from "../../src/html.ts";
import { editorFolder } from "../../src/export/editor-folder.ts";
import { newFileAddress } from "../../src/model/file-address.ts";
import { requestFile, requestLetter, requestLines } from "../../src/passung/request-form.ts";
import { abteilung } from "../components/abteilung.ts";
import { extern } from "../components/extern.ts";
import { postfach } from "../components/postfach.ts";
import type { View } from "../view.ts";

/** The ways to file a Gesuch that this hub has, the easiest first. */
export function requestWays(view: View): Html {
  return html`${byMail(view)}${byEditor(view)}${byFile(view)}`;
}

function byMail({ site }: View): Html {
  const letter = requestLetter(site);
  const mail = site.hub.kontakt?.email;
  const way =
    letter !== undefined && mail !== undefined
      ? html`<p><a${href(letter)}>E-Mail mit allen Fragen öffnen</a>. Der Verweis öffnet Ihr E-Mail-Programm; die Nachricht geht an ${postfach(mail)}, sobald Sie sie absenden.</p>`
      : html`<p>Dieser Auftritt nennt kein Postfach. Die Fragen stehen unten.</p>`;
  return abteilung({
    id: "e-mail",
    titel: "Mit einer E-Mail",
    rand: html`<p>Ohne Konto.</p>`,
    inhalt: html`<div class="lese">${way}<details><summary>Fragen zeigen</summary><ul>${requestLines.map((line) => html`<li>${line.replace(/:$/, "")}</li>`)}</ul></details></div>`,
  });
}

function byEditor({ site }: View): Html | false {
  if (site.hub.backend === undefined && site.audience !== "vorschau") return false;
  const form = site.url(`${editorFolder}#/collections/gesuch/new`);
  return abteilung({
    id: "redaktion",
    titel: "In der Redaktion",
    rand: html`<p>Für alle, die ein Konto haben.</p>`,
    inhalt: html`<div class="lese"><p><a${href(form)}>Formular für ein neues Gesuch öffnen</a>. Die Redaktion prüft jede Angabe beim Speichern.</p></div>`,
  });
}

function byFile({ site }: View): Html {
  const address = newFileAddress(site.hub, "gesuche", "kennung-des-gesuchs/index.md");
  const way =
    address !== undefined && html`<p>${extern({ url: address, text: "Neue Datei im Git-Verzeichnis anlegen" })}</p>`;
  return abteilung({
    id: "datei",
    titel: "Als Änderungsvorschlag",
    rand: html`<p>Für alle, die mit Git arbeiten.</p>`,
    inhalt: html`<div class="lese">${way}<p>Die Datei heißt <code>gesuche/kennung-des-gesuchs/index.md</code>; die Kennung ist frei, aus Kleinbuchstaben, Ziffern und Bindestrichen. Ein Vorschlag (Pull Request oder Merge Request) wird geprüft, bevor er erscheint.</p><details><summary>Inhalt der Datei zeigen</summary><pre tabindex="0"><code>${requestFile()}</code></pre></details></div>`,
  });
}
