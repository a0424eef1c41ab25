import type { Field, Json } from "../model/field.ts";
import { isObject } from "../model/value-at.ts";

const most = 60;

/** A value in a message: texts in „…“ and cut to 60 characters. */
export function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return "nichts";
  if (Array.isArray(value)) return "eine Liste";
  if (typeof value === "object") return "eine Gruppe von Angaben";
  return typeof value === "string" ? `„${cut(value)}“` : `„${String(value)}“`;
}

/** A text on one line, cut to 60 characters. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** An example as one writes it in the file: `datum: "2025-12-03"`. */
export function example(key: string, field: Field | undefined): string | undefined {
  const value = field?.examples?.[0];
  if (value === undefined) return undefined;
  if (isObject(value) || (Array.isArray(value) && value.some((item) => typeof item === "object"))) return undefined;
  return `${key}: ${JSON.stringify(value)}`;
}

/** Names a character by its number in Unicode: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
