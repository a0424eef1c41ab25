import { historyPath, type Copy } from "../../src/archive/copy.ts";
import { html, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";

const reasons = {
  unasked: "Der Verlauf der Inhalte liegt nicht bei, weil er auch enthält, was nie öffentlich war.",
  none: "Ein Verlauf der Inhalte liegt nicht bei: Der Ordner der Inhalte wurde nicht mit git geführt.",
  shallow: "Ein Verlauf der Inhalte liegt nicht bei: Der Ordner der Inhalte war selbst nur ein Auszug.",
} as const;

/** How a hub is made again from what is in the copy. */
export function rebuildSteps({ history }: Copy, site: Site): Html {
  const program = html`das Programm „Kurzer Dienstweg“ (EUPL-1.2) und Node.js ab Version 24`;
  if (history.kind !== "file")
    return html`<p>${reasons[history.kind]}</p>
<p>Jeder Eintrag lässt sich aus seinen Daten neu anlegen: In <code>daten</code> hat er eine JSON-Datei, darin unter <code>eintrag</code> alle Felder und unter <code>text</code> den Text als Markdown. Sie brauchen ${program}; was die Felder bedeuten, sagt das Schema des Typs (etwa <code>daten/themen.schema.json</code>).</p>`;
  return html`<div class="lese"><ol>
<li>Holen Sie die Inhalte aus dem Verlauf: <code>git clone ${historyPath.slice(1)} ${folder(site)}</code></li>
<li>Besorgen Sie ${program}, und richten Sie es mit <code>npm ci</code> ein.</li>
<li>Bauen Sie: <code>npm run build -- --content ../${folder(site)}</code>; liegen die Inhalte darin in einem Unterordner, nennen Sie diesen.</li>
</ol>
<p>Der Verlauf enthält alles, was je in dem Ordner stand, auch Internes und Entwürfe. Geben Sie ihn nur an Stellen weiter, die das sehen dürfen.</p></div>`;
}

function folder({ audience }: Site): string {
  return audience === "intern" ? "inhalte-intern" : "inhalte";
}
