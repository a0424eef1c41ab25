import { informationsvorlagePath } from "../../src/beratung/informationsvorlage-path.ts";
import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import type { View } from "../view.ts";
import { downloads } from "./downloads-section.ts";
import type { Section } from "./section.ts";

/** The draft for a council that was made of an entry and what belongs to it. */
export function draftsSection(item: Item, view: View): Section | undefined {
  const files = view.draft(informationsvorlagePath(item));
  if (files.length === 0) return undefined;
  return {
    id: "entwuerfe",
    titel: "Informationsvorlage: Entwurf",
    rand: html`<p>Aus den Feldern der Einträge zusammengesetzt, von niemandem geprüft.</p>`,
    inhalt: html`<div class="stapel" data-pagefind-ignore><p>Für Rat, Kreistag oder Amtsausschuss: Auftrag, Beratungen mit Ergebnissen, Stand der Themen und nächste Schritte in der üblichen Gliederung.</p>${downloads(files, view, { titel: "Entwurf der Informationsvorlage", id: "informationsvorlage" })}<p class="leise">Was nur Ihr Haus wissen kann, steht darin in doppelten eckigen Klammern. Das letzte Blatt sagt, woraus der Text entstand und was noch zu tun ist.</p></div>`,
  };
}
