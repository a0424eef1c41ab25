import { isDate } from "../../check/formats.ts";
import { listAt, textAt } from "../../model/value-at.ts";
import { anniversary } from "../../text/anniversary.ts";
import { dayAt } from "../day-at.ts";
import type { Frist, FristArt } from "../frist.ts";

export default {
  name: "massnahme",
  titel: "Maßnahme",
  typ: "bericht",
  vorlauf: 14,
  bald: "ist bald so weit",
  vorbei: "ist vorbei",
  tun: "Tragen Sie ein, was daraus wurde, oder nennen Sie einen neuen Tag.",
  fristen: (data) => listAt(data, "massnahmen").flatMap((_, i) => measure(data, i)),
} satisfies FristArt;

/** A measure nobody has finished; one without a day is asked for a year after the Bericht. */
function measure(data: unknown, i: number): Frist[] {
  const at = ["massnahmen", i] as const;
  if (["erledigt", "entfallen"].includes(textAt(data, ...at, "status") ?? "offen")) return [];
  const was = textAt(data, ...at, "was") ?? "";
  const [named] = dayAt(data, ...at, "faellig");
  if (named) return [{ ...named, worum: was }];
  const told = textAt(data, "datum");
  if (told === undefined || !isDate(told)) return [];
  const words = textAt(data, ...at, "faellig_wortlaut");
  const worum = `${was} (${words === undefined ? "ohne Tag" : `„${words}“`}, Nachfrage nach einem Jahr)`;
  return [{ path: [...at, words === undefined ? "was" : "faellig_wortlaut"], tag: anniversary(told, 1), worum }];
}
