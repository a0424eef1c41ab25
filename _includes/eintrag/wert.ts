import { html, href, type Child } from "../../src/html.ts";
import { labelOf, targets, type Field, type Json } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { dateText, momentText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import type { View } from "../view.ts";
import { reference } from "./reference.ts";
import { zeit } from "./zeit.ts";

/** Any value of an entry as a reader wants to see it, by its field; undefined when there is nothing to show. */
export function wert(field: Field, value: Json | undefined, item: Item, view: View): Child {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return list(field, value, item, view);
  if (typeof value === "object") return angaben({ eintraege: rows(field, value, item, view) });
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "number")
    return field["x-unit"] === undefined ? zahl(value) : `${zahl(value)}\u00a0${field["x-unit"]}`;
  return text(field, value, item, view);
}

/** A number in German form. */
export function zahl(value: number): string {
  return value.toLocaleString("de-DE", { maximumFractionDigits: 6 });
}

/** Name and value of every filled property of an object; the flag `beispiel` becomes a mark on the first value. */
export function rows(
  field: Field,
  value: { [key: string]: Json },
  item: Item,
  view: View,
): { name: string; wert: Child }[] {
  const shown = Object.entries(field.properties ?? {})
    .filter(([name]) => name !== "beispiel")
    .map(([name, inner]) => ({ name: inner.title ?? name, wert: wert(inner, value[name], item, view) }))
    .filter(({ wert: one }) => one !== undefined && one !== "");
  if (value["beispiel"] === true && shown[0]) shown[0].wert = html`${shown[0].wert} ${marke({ art: "beispiel" })}`;
  return shown;
}

function text(field: Field, value: string, item: Item, view: View): Child {
  const types = targets(field);
  if (types.length > 0) return types.map((typ) => reference(typ as TypeName, value, view)).find((one) => one);
  if (field.enum) return labelOf(field, value);
  if (field.format?.startsWith("date") || (field.pattern !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(value)))
    return zeit(value.includes("T") ? momentText(value) : dateText(value));
  if (field.format === "uri" || (field["x-source"] && /^https?:\/\//.test(value)))
    return html`<a${href(value)} class="extern" rel="external">${shortAddress(value)}</a>`;
  if (field.format === "email") return html`<a${href(`mailto:${value}`)}>${value}</a>`;
  if (field["x-file"] !== undefined)
    return item.files.some(({ name }) => name === value)
      ? html`<a${href(item.url + value)} download>${value}</a>`
      : undefined;
  return typography(value);
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function list(field: Field, values: readonly Json[], item: Item, view: View): Child {
  const inner = field.items ?? {};
  if (inner.type === "object") return objects(field, values, item, view);
  const shown = values.map((value) => wert(inner, value, item, view)).filter((one) => one !== undefined);
  if (shown.length === 0) return undefined;
  return shown.length === 1 ? shown[0] : html`<ul class="liste">${shown.map((one) => html`<li>${one}</li>`)}</ul>`;
}

/** An object inside a table cell: its values in one line, the first without its name. */
function inline(field: Field, value: Json | undefined, item: Item, view: View): Child {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wert(field, value, item, view);
  const parts = rows(field, value, item, view);
  return parts.length === 0
    ? undefined
    : parts.map(({ name, wert: one }, i) => (i === 0 ? one : html`<small>${name}: ${one}</small>`));
}

/** A list of objects as a table of the properties that at least one of them has. */
function objects(field: Field, values: readonly Json[], item: Item, view: View): Child {
  const objects = values.filter(
    (value): value is { [key: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  const properties = Object.entries(field.items?.properties ?? {}).filter(([name]) => name !== "beispiel");
  const filled = properties.filter(([name, inner]) =>
    objects.some((object) => inline(inner, object[name], item, view) !== undefined),
  );
  if (filled.length === 0) return undefined;
  return tafel({
    titel: field.title ?? "",
    titelVersteckt: true,
    spalten: filled.map(([name, inner]) => ({
      titel: inner.title ?? name,
      zahl: inner.type === "number" || inner.type === "integer",
    })),
    zeilen: objects.map((object) =>
      filled.map(([name, inner], i) => {
        const shown = inline(inner, object[name], item, view);
        return i === 0 && object["beispiel"] === true ? html`${shown} ${marke({ art: "beispiel" })}` : shown;
      }),
    ),
  });
}
