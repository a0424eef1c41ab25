import { html, type Html } from "../../src/html.ts";
import { durchsetzungsstellen, type Durchsetzungsstelle, type Land } from "../../src/model/durchsetzungsstellen.ts";
import { landName } from "../../src/model/land.ts";
import type { Site } from "../../src/model/site.ts";
import { berlinDay, yearsLater } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { extern } from "../components/extern.ts";
import { postfach } from "../components/postfach.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { accessibilityGaps } from "./accessibility-gaps.ts";
import { contact } from "./contact.ts";
import { sections, type Section } from "./section.ts";

const degrees = { vollstaendig: "vollständig", teilweise: "teilweise", nicht: "nicht" } as const;

/**
 * The declaration of accessibility after the model of the EU (decision (EU) 2018/1523), from the facts in hub.yaml:
 * compliance, what is not accessible, how it was made, whom to tell, and whom to turn to after that.
 */
export function accessibilitySections(site: Site): readonly Section[] {
  const { hub, now } = site;
  const facts = hub.barrierefreiheit;
  if (!facts) return [];
  return sections(
    { id: "vereinbarkeit", titel: "Stand der Vereinbarkeit", inhalt: compliance(hub) },
    accessibilityGaps(facts.luecken ?? []),
    { id: "erstellung", titel: "Erstellung dieser Erklärung", inhalt: preparation(facts, now) },
    { id: "rueckmeldung", titel: "Barrieren melden", inhalt: feedback(hub) },
    { id: "durchsetzung", titel: "Durchsetzungsverfahren", inhalt: enforcement(site) },
  );
}

function compliance({ name, traeger, url, land, barrierefreiheit }: Site["hub"]): Html {
  const { vereinbarkeit, luecken = [] } = barrierefreiheit ?? {};
  const degree = vereinbarkeit ?? (luecken.length > 0 ? "teilweise" : undefined);
  const law =
    land === undefined ? "dem Recht des Landes" : `diesem Recht des Landes: ${durchsetzungsstellen[land].recht}`;
  return html`<div class="lese stapel"><p>${traeger?.name ?? name} ist bemüht, diesen Auftritt barrierefrei zugänglich zu machen, im Einklang mit ${law}. Diese Erklärung gilt für ${url === undefined ? `den Auftritt „${name}“` : html`<a href="${url}">${url}</a>`}.</p>
<p>${degree === undefined ? "Wie weit der Auftritt die Anforderungen erfüllt, ist noch nicht bewertet." : html`Der Auftritt ist mit der Norm EN 301 549 und den Richtlinien WCAG in der Stufe AA <strong>${degrees[degree]} vereinbar</strong>.`}</p></div>`;
}

function preparation(facts: NonNullable<Site["hub"]["barrierefreiheit"]>, now: Date): Html {
  const { erstellt, stand, methode } = facts;
  const last = stand ?? erstellt;
  const overdue = last !== undefined && yearsLater(last, 1) < berlinDay(now);
  return html`<div class="lese stapel-eng">${erstellt !== undefined && html`<p>Erstellt am ${zeit(erstellt)}.</p>`}${stand !== undefined && html`<p>Zuletzt geprüft am ${zeit(stand)}.</p>`}${methode !== undefined && html`<p>Grundlage: ${typography(methode.replace(/\.$/, ""))}.</p>`}${overdue && html`<p><strong>Die jährliche Prüfung dieser Erklärung steht aus. Einzelne Angaben können überholt sein.</strong></p>`}</div>`;
}

function feedback({ kontakt, barrierefreiheit }: Site["hub"]): Html {
  const email = barrierefreiheit?.feedback ?? kontakt?.email;
  return html`<div class="lese stapel"><p>Etwas lässt sich nicht lesen, nicht bedienen oder nicht verstehen? Schreiben Sie uns${email !== undefined && html`: ${postfach(email)}`}. Nennen Sie die Adresse der Seite und was nicht geht.</p>${kontakt && html`<p>${contact({ stelle: kontakt.stelle, ...(kontakt.telefon === undefined ? {} : { telefon: kontakt.telefon }) })}</p>`}</div>`;
}

function enforcement(site: Site): Html {
  const { land, barrierefreiheit } = site.hub;
  const own = barrierefreiheit?.durchsetzung ?? (land === undefined ? undefined : durchsetzungsstellen[land]);
  const intro =
    "Wenn Sie keine Antwort bekommen oder unsere Antwort Ihnen nicht hilft, können Sie sich an eine unabhängige Stelle wenden.";
  if (own) return html`<div class="lese stapel"><p>${intro}</p><p>${body(own)}</p></div>`;
  const rows = (Object.keys(durchsetzungsstellen) as Land[]).map((code) => {
    const { name, web } = durchsetzungsstellen[code];
    return [landName(site, code), extern({ url: web, text: name })];
  });
  return html`<div class="stapel"><p>${intro} Welche zuständig ist, richtet sich nach dem Land, in dem der Träger seinen Sitz hat.</p>${tafel({ titel: "Stellen der Länder", spalten: [{ titel: "Land" }, { titel: "Stelle" }], zeilen: rows })}</div>`;
}

function body({ name, anschrift = [], web }: Durchsetzungsstelle): Html {
  return html`<strong>${name}</strong>${anschrift.map((line) => html`<br>${line}`)}${web !== undefined && html`<br>${extern({ url: web, text: new URL(web).hostname.replace(/^www\./, "") })}`}`;
}
