import { html, isBlank, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { valueAt } from "../../src/model/value-at.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { wert } from "./wert.ts";

/** A name and its value; a type words one itself where its field would say too much or too little. */
export interface Fact {
  readonly name: string;
  readonly wert: Child;
}

/** Several fields of an item with their names; empty ones are left out. */
export function facts(item: Item, names: readonly (string | Fact)[], view: View): readonly Fact[] {
  return names
    .map((name) => (typeof name === "string" ? fact(item, name, view) : name))
    .filter(({ wert: value }) => !isBlank(value));
}

function fact(item: Item, name: string, view: View): Fact {
  const field = item.type.fields[name];
  return { name: field?.title ?? name, wert: field && wert(field, valueAt(item.data, [name]), item, view) };
}

/** Several fields of an item as a narrow chamois box beside its text. */
export function factsBox(item: Item, names: readonly (string | Fact)[], titel: string, view: View): Child {
  const eintraege = facts(item, names, view);
  const inhalt = html`<h3 id="a_angaben">${titel}</h3><div class="eng paare">${angaben({ eintraege })}</div>`;
  return eintraege.length > 0 && mappe({ inhalt });
}

/** Several fields of an item as a list of names and values in a chamois box. */
export function factsSection(
  item: Item,
  names: readonly (string | Fact)[],
  titel: string,
  view: View,
  rand?: Child,
): Section | undefined {
  const eintraege = facts(item, names, view);
  return eintraege.length === 0
    ? undefined
    : { id: "angaben", titel, rand, inhalt: mappe({ inhalt: angaben({ eintraege }) }) };
}
