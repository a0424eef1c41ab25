import { visibleText } from "../visible-text.ts";
import { berlinDay } from "../../text/dates.ts";
import { own, type OparlObject } from "./object-of.ts";

/** A property as words in one line, without what nobody sees and no longer than `most`; nothing where there are none. */
export function textOf(object: OparlObject | undefined, key: string, most = Infinity): string | undefined {
  const value = own(object, key);
  if (typeof value !== "string") return undefined;
  // Control characters would be invisible in the file and break its lines.
  const text = visibleText(value.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ")).trim();
  if (text === "") return undefined;
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A day or moment of a file as a day in Berlin, or nothing where it is none. */
export function dayOf(object: OparlObject | undefined, key: string): string | undefined {
  const text = textOf(object, key);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return undefined;
  const day = text.slice(0, 10);
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(day)) return undefined;
  // Without a zone the day is what is written.
  const moment = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : day;
  return berlinDay(moment);
}

/** A web address of a file. */
export function addressAt(object: OparlObject | undefined, key: string): string | undefined {
  const text = textOf(object, key);
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
