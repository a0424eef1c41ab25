import { siteNode } from "../../src/export/json-ld/site-node.ts";
import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { frame } from "../frame.ts";
import { cover } from "../home/cover.ts";
import { fields } from "../home/fields.ts";
import { dates } from "../home/dates.ts";
import { networks } from "../home/networks.ts";
import { projects } from "../home/projects.ts";
import { reports } from "../home/reports.ts";
import { requests } from "../home/requests.ts";
import { together } from "../home/together.ts";
import { topics } from "../home/topics.ts";
import type { View } from "../view.ts";

/** The home page: what this is, the search field, then what is alive. */
export function homePage(view: View): Page {
  const { hub } = view.site;
  const content = html`${[fields, reports, dates, requests, together, topics, projects, networks].map((section) => section(view))}`;
  return {
    path: "/",
    html: frame(view, {
      title: hub.name,
      description: hub.beschreibung,
      path: "/",
      crumbs: [],
      cover: cover(view),
      content,
      about: siteNode(view.site),
    }),
  };
}
