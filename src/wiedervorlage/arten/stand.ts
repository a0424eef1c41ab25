import { listAt, textAt } from "../../model/value-at.ts";
import { anniversary } from "../../text/anniversary.ts";
import { dayAt } from "../day-at.ts";
import type { Frist, FristArt } from "../frist.ts";

/** Years after which a figure or a program of a Verwaltung is asked for again. */
const years = 3;

export default {
  name: "stand",
  titel: "Alte Angabe",
  typ: "verwaltung",
  vorlauf: 0,
  bald: "wird drei Jahre alt",
  vorbei: "liegt mehr als drei Jahre zurück",
  tun: "Fragen Sie nach dem heutigen Wert und setzen Sie den Stand neu.",
  nurNah: true,
  fristen: (data) => [
    ...each(data, "fachverfahren", "produkt"),
    ...each(data, "kennzahlen", "bezeichnung"),
    ...dayAt(data, "einwohner", "stand").map((one) => old(one, "Einwohner")),
  ],
} satisfies FristArt;

function each(data: unknown, list: string, name: string): Frist[] {
  return listAt(data, list).flatMap((_, i) =>
    dayAt(data, list, i, "stand").map((one) => old(one, textAt(data, list, i, name) ?? "")),
  );
}

function old(one: Frist, worum: string): Frist {
  return { ...one, tag: anniversary(one.tag, years), worum };
}
