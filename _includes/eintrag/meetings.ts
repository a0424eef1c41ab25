import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { isObject, valueAt } from "../../src/model/value-at.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";
import type { View } from "../view.ts";
import { fieldSection } from "./field-section.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";
import { rows } from "./wert.ts";

/** Series and form of what a Bericht tells of. */
function series({ data }: Item<"bericht">, view: View): { name: string; wert: Child }[] {
  const reihe = reference("reihe", data.reihe, view);
  return [
    ...(reihe ? [{ name: "Reihe", wert: reihe }] : []),
    ...(data.format === undefined ? [] : [{ name: "Form", wert: typography(data.format) }]),
  ];
}

/** One meeting as a fact box beside the text; several need a table of their own. */
export function meetingBox(item: Item<"bericht">, view: View): Child {
  const treffen = [valueAt(item.data, ["treffen"]) ?? []].flat();
  if (treffen.length > 1) return undefined;
  const field = item.type.fields["treffen"]?.items ?? {};
  const facts = treffen.flatMap((one) => (isObject(one) ? rows(field, one, item, view) : []));
  const eintraege = [...facts, ...series(item, view)];
  const inhalt = html`<h3>${treffen.length === 1 ? "Das Treffen" : "Auf einen Blick"}</h3><div class="eng paare">${angaben({ eintraege })}</div>`;
  return eintraege.length === 0 ? undefined : mappe({ inhalt });
}

/** Several meetings as a table. */
export function meetingsSection(item: Item<"bericht">, view: View): Section | undefined {
  if ((item.data.treffen ?? []).length < 2) return undefined;
  const more = series(item, view);
  const danach = more.length > 0 && angaben({ eintraege: more });
  return fieldSection(item, "treffen", "Die Treffen", view, { mappe: true, danach });
}
