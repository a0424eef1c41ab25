import type { Field, Json } from "../model/field.ts";
import { EditFault } from "./edit-fault.ts";

/** Reads what was given for a field on the command line; throws {@link EditFault} when it is not of the field's kind. */
export function givenValue(name: string, field: Field, values: readonly string[]): Json {
  if (field.type === "array") {
    const item = field.items;
    if (item?.type === "object") throw notHere(name, field);
    // Kennungen hold no comma, other texts may.
    const parts = item?.["x-ref"] === undefined ? values : values.flatMap((value) => value.split(","));
    return parts.map((value) => scalar(name, item ?? {}, value.trim()));
  }
  if (values.length > 1) throw new EditFault(`--${name} darf nur einmal vorkommen.`);
  return scalar(name, field, values[0] ?? "");
}

function scalar(name: string, field: Field, value: string): Json {
  if (field.type === "object") throw notHere(name, field);
  if (field.type === "boolean") {
    if (value !== "ja" && value !== "nein")
      throw new EditFault(`--${name} muss „ja“ oder „nein“ lauten, nicht „${value}“.`);
    return value === "ja";
  }
  if (field.type === "number" || field.type === "integer") {
    const number = Number(value);
    if (value === "" || !Number.isFinite(number))
      throw new EditFault(`--${name} muss eine Zahl sein, nicht „${value}“.`);
    return number;
  }
  return value;
}

function notHere(name: string, field: Field): EditFault {
  return new EditFault(
    `--${name} (${field.title ?? name}) besteht aus mehreren Angaben; tragen Sie sie danach in die Datei ein.`,
  );
}
