import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Site } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { redirectsOf, type Redirect } from "../../src/export/redirects.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { frame } from "../frame.ts";
import type { PageJob } from "../page-job.ts";
import type { View } from "../view.ts";

/** Pages at former addresses, for hosts that do not read `_redirects`. */
export function redirectJobs(view: View): PageJob[] {
  return Array.from(byFormer(view.site).keys(), (from) => ({
    name: `umzug ${from}`,
    pages: () => [byFormer(view.site).get(from) ?? []].flat().map((one) => redirectPage(one, view)),
  }));
}

/** Redirects by the former address; a job asks anew, for in a preview titles change. */
const byFormer = oncePer(
  (site: Site): ReadonlyMap<string, Redirect> => new Map(redirectsOf(site).map((one) => [one.from, one])),
);

function redirectPage({ from, to, title }: Redirect, view: View): Page {
  return {
    path: from,
    html: frame(view, {
      title: `Umgezogen: ${title} (${from.split("/")[2] ?? ""})`,
      description: `Der Eintrag „${title}“ hat eine neue Adresse; früher stand er unter ${from}.`,
      path: from,
      noindex: true,
      refresh: view.site.url(to),
      crumbs: [],
      content: html`${seitenkopf({ gattung: "Umgezogen", zeilen: [], titel: title, vorspann: "Dieser Eintrag hat eine neue Adresse.", daten: [html`<a href="${view.site.url(to)}">Weiter zum Eintrag</a>`] })}`,
    }),
    hidden: true,
  };
}
