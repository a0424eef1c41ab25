import { html, href, isBlank, type Child } from "../../src/html.ts";
import { labelOf, targets, type Field, type Json } from "../../src/model/field.ts";
import { isObject } from "../../src/model/value-at.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { momentText } from "../../src/text/dates.ts";
import { numberText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { postfach } from "../components/postfach.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import type { View } from "../view.ts";
import { fileSize } from "./file-size.ts";
import { reference } from "./reference.ts";
import { source } from "./source.ts";
import { zeit } from "../components/zeit.ts";

/** Any value of an entry as a reader wants to see it, by its field; undefined when there is nothing to show. */
export function wert(field: Field, value: Json | undefined, item: Item, view: View): Child {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return list(field, value, item, view);
  if (typeof value === "object") return angaben({ eintraege: rows(field, value, item, view) });
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "number")
    return field["x-unit"] === undefined ? numberText(value) : `${numberText(value)}\u00a0${field["x-unit"]}`;
  return text(field, value, item, view);
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
    .filter(({ wert: one }) => !isBlank(one));
  if (value["beispiel"] === true && shown[0]) shown[0].wert = html`${shown[0].wert} ${marke({ art: "beispiel" })}`;
  return shown;
}

function text(field: Field, value: string, item: Item, view: View): Child {
  const types = targets(field);
  if (types.length > 0) return types.map((typ) => reference(typ as TypeName, value, view)).find((one) => one);
  if (field.enum) return labelOf(field, value);
  if (field.format?.startsWith("date")) return zeit(momentText(value));
  if (field.format === "uri" || field["x-source"]) return source(value);
  if (field.format === "email") return postfach(value);
  if (field["x-file"] !== undefined) return download(field, value, item);
  return typography(value);
}

/** A file by the title it has among the files of its entry, or by what the field holds; its name is no one's language. */
function download(field: Field, name: string, item: Item): Child {
  const file = item.files.find((one) => one.name === name);
  const titel = item.data.dateien?.find(({ datei }) => datei === name)?.titel ?? field.title ?? "Datei";
  return file && html`<a${href(item.url + name)} download>${titel} (${fileSize(file)})</a>`;
}

function list(field: Field, values: readonly Json[], item: Item, view: View): Child {
  const inner = field.items ?? {};
  if (inner.type === "object") return objects(field, values, item, view);
  const shown = values.map((value) => wert(inner, value, item, view)).filter((one) => one !== undefined);
  if (shown.length === 0) return undefined;
  if (inner.enum) return shown.map((one, i) => [i > 0 && ", ", one]);
  return shown.length === 1 ? shown[0] : html`<ul class="liste">${shown.map((one) => html`<li>${one}</li>`)}</ul>`;
}

/** An object inside a table cell: its values in one line, the first without its name. */
function inline(field: Field, value: Json | undefined, item: Item, view: View): Child {
  if (!isObject(value)) return wert(field, value, item, view);
  const parts = rows(field, value, item, view);
  return parts.length === 0
    ? undefined
    : parts.map(({ name, wert: one }, i) => (i === 0 ? one : html`<small>${name}: ${one}</small>`));
}

/** A list of objects as a table of the properties that at least one of them has. */
function objects(field: Field, values: readonly Json[], item: Item, view: View): Child {
  const objects = values.filter((value) => isObject(value));
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
