import { html } from "../../html.ts";
import type { Site } from "../../model/site.ts";
import { lageText } from "../../schulung/lage-text.ts";
import { openTrainings } from "../../schulung/schulung.ts";
import { trainingsPath } from "../../schulung/trainings-path.ts";
import { feedEntry } from "./feed-entry.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** Courses that are still to come, each with how it stands; undefined on a site without Termine. */
export function trainingFeed(site: Site): Feed | undefined {
  const path = trainingsPath(site);
  if (path === undefined) return undefined;
  const entries = openTrainings(site).flatMap((one): FeedEntry[] => {
    const entry = feedEntry(one.item, site);
    const state = `${lageText(one)}.`;
    return entry
      ? [{ ...entry, summary: `${state} ${entry.summary}`, html: html`<p>${state}</p>`.toString() + entry.html }]
      : [];
  });
  return {
    path,
    title: `Offene Schulungen – ${site.hub.name}`,
    description: "Welche Schulungen bevorstehen und wie viele Plätze zugesagt sind.",
    entries,
  };
}
