import { html } from "../../../src/html.ts";
import { showNotice } from "../notice.ts";
import { differences } from "./differences.ts";

/** The stored text of an entry and the one in the form. */
export interface TwoStands {
  readonly file: string;
  readonly stored: string;
  readonly text: string;
}

const kept = "Ihr Entwurf steht unverändert im Formular.";

/** Tells that somebody else has saved the entry; `insist` comes when the own draft is to replace theirs. */
export function showChanged({ file, stored, text }: TwoStands, insist: () => void): void {
  showNotice(
    "Nicht gespeichert: Der Eintrag wurde inzwischen geändert",
    html`<p>Seit Sie diesen Eintrag geöffnet haben, wurde er gespeichert, von jemand anderem oder von Ihnen selbst in einem anderen Fenster. ${kept} Es ist nichts verloren.</p>
${differences(stored, text)}
<p>${download(file, "gespeichert", "Gespeicherten Stand herunterladen")} · ${download(file, "entwurf", "Meinen Entwurf herunterladen")}</p>
<p>So geht es weiter:</p>
<ul>
<li>Soll beides gelten, tragen Sie aus dem gespeicherten Stand in Ihr Formular ein, was Ihnen dort fehlt. Wählen Sie dann „Mein Entwurf soll gelten“, und speichern Sie noch einmal.</li>
<li>Soll der gespeicherte Stand gelten, laden Sie die Seite neu, und lehnen Sie es ab, mit Ihrem Entwurf weiterzuarbeiten.</li>
</ul>`,
    { actions: [{ label: "Mein Entwurf soll gelten", run: insist }] },
  );
  offer({ gespeichert: stored, entwurf: text });
}

/** Tells that somebody else has deleted the entry. */
export function showDeleted({ file, text }: Omit<TwoStands, "stored">): void {
  showNotice(
    "Nicht gespeichert: Den Eintrag gibt es nicht mehr",
    html`<p>Seit Sie diesen Eintrag geöffnet haben, hat ihn jemand gelöscht. ${kept}</p>
<p>Soll es ihn wieder geben, wählen Sie beim Speichern „duplizieren“ oder legen Sie ihn neu an; seine Bilder und Dateien laden Sie dort wieder hoch.</p>
<p>${download(file, "entwurf", "Meinen Entwurf herunterladen")}</p>`,
  );
  offer({ entwurf: text });
}

/** Tells that files would replace those of others; `insist` comes when they are to. */
export function showReplaced(names: readonly string[], insist: () => void): void {
  showNotice(
    "Nicht gespeichert: Eine Datei wurde inzwischen ersetzt",
    html`<p>Unter diesem Namen hat jemand anderes etwas hochgeladen, seit Sie den Eintrag geöffnet haben. ${kept}</p>
<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>
<p>Soll beides bleiben, geben Sie Ihrer Datei einen anderen Namen und wählen sie noch einmal aus. Soll Ihre die andere ersetzen, wählen Sie „Meine Datei soll gelten“, und speichern Sie noch einmal.</p>`,
    { actions: [{ label: "Meine Datei soll gelten", run: insist }] },
  );
}

/** Tells that an entry was not deleted, because it is another one by now. */
export function showStillChanged(): void {
  showNotice(
    "Nicht gelöscht: Der Eintrag wurde inzwischen geändert",
    html`<p>Seit Sie diesen Eintrag geöffnet haben, hat ihn jemand anderes gespeichert. Laden Sie die Seite neu, lesen Sie, was jetzt darin steht, und entscheiden Sie dann.</p>`,
  );
}

/** The address comes with {@link offer}: it is none that may stand in a text of ours. */
function download(file: string, stand: string, label: string): ReturnType<typeof html> {
  const kennung = file.split("/").at(-2) ?? "eintrag";
  return html`<a data-stand="${stand}" download="${kennung}-${stand}.md">${label}</a>`;
}

function offer(texts: Readonly<Record<string, string>>): void {
  for (const [stand, text] of Object.entries(texts)) {
    const link = document.querySelector<HTMLAnchorElement>(`dialog.meldung [data-stand="${stand}"]`);
    if (link) link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  }
}
