import { isDate } from "../../check/formats.ts";
import { isObject, listAt, textAt, valueAt } from "../../model/value-at.ts";
import { berlinDay } from "../../text/dates.ts";
import { countText } from "../../text/numbers.ts";
import { dayAt } from "../day-at.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "schulung",
  titel: "Schulung ohne Mindestzahl",
  typ: "termin",
  vorlauf: 42,
  bald: "ist bald so weit",
  vorbei: "ist vorbei",
  tun: "Werben Sie um verbindliche Zusagen, sprechen Sie mit dem Anbieter oder sagen Sie ab.",
  fristen: (data) => {
    const missing = missingSeats(data);
    const beginn = textAt(data, "beginn");
    if (missing <= 0 || beginn === undefined || Number.isNaN(Date.parse(beginn))) return [];
    const bis = berlinDay(beginn);
    const [named] = [...dayAt(data, "schulung", "frist"), ...dayAt(data, "anmeldung", "frist")];
    const begins = isDate(bis) ? [{ path: ["beginn"], tag: bis }] : [];
    const worum = `Zur Mindestzahl ${missing === 1 ? "fehlt" : "fehlen"} ${countText(missing, "verbindliche Zusage", "verbindliche Zusagen")}`;
    return (named ? [named] : begins).map((one) => ({ ...one, worum, bis }));
  },
} satisfies FristArt;

/** Seats that nobody has promised bindingly yet, up to the minimum. */
function missingSeats(data: unknown): number {
  const minimum = valueAt(data, ["schulung", "mindestteilnehmer"]);
  const promised = listAt(data, "schulung", "zusagen").reduce((sum: number, one) => {
    const seats = isObject(one) && one["verbindlich"] === true ? one["plaetze"] : 0;
    return typeof seats === "number" ? sum + seats : sum;
  }, 0);
  return typeof minimum === "number" ? minimum - promised : 0;
}
