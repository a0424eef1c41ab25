import { html, type Html } from "../../src/html.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { hinweis } from "../components/hinweis.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { itemLink } from "./item-link.ts";

/** A word on what belongs to a Projekt that nobody keeps any more; nothing when another one of its Projekte is kept. */
export function closedProject(item: Item, { site }: View): Html | undefined {
  const projects = projectsOf(item, site);
  const [first] = projects;
  if (!first || projects.some(({ data }) => data.archiviert === undefined)) return undefined;
  const named = html`Gehört zum Projekt ${itemLink(first)}`;
  return hinweis({
    titel: named,
    inhalt: html`Das Projekt wird seit ${zeit(first.data.archiviert!)} nicht mehr gepflegt.`,
  });
}

/** Those an entry names, and those that count it among their Prozesse; a Verwaltung that takes part does not belong to one. */
function projectsOf({ outgoing, incoming }: Item, site: Site): readonly Item<"projekt">[] {
  const found = new Set<Item<"projekt">>();
  const add = ({ typ, kennung }: Item): void => {
    const project = typ === "projekt" ? site.find(typ, kennung) : undefined;
    if (project) found.add(project);
  };
  for (const { field, to } of outgoing) if (field !== null) add(to);
  for (const { field, from } of incoming) if (field === "prozesse") add(from);
  return [...found];
}
