import type { Json } from "../../model/field.ts";
import type { Path } from "../../model/problem.ts";
import { isDate, isDatePart, isDateTime } from "../formats.ts";
import { nameOf } from "../name-of.ts";
import { rule, type Finding } from "../rule.ts";
import type { Source } from "../source.ts";
import { listAt, textAt } from "../../model/value-at.ts";
import { valuesOf } from "../values-of.ts";

/** Pairs of sibling fields of which the second may not lie before the first. */
const pairs: readonly (readonly [first: string, second: string])[] = [
  ["von", "bis"],
  ["beginn", "ende"],
];
/** Lists whose items stand in the order of their dates, the newest last. */
const ordered = [
  "statusverlauf",
  "stufenverlauf",
  "fassungen",
  "korrekturen",
  "aenderungen",
  "meilensteine",
  "beratungsfolge",
];
/** Fields that may not lie after another. */
const deadlines: readonly (readonly [early: Path, late: Path])[] = [
  [["anmeldung", "frist"], ["beginn"]],
  [["schulung", "frist"], ["beginn"]],
];

/** An end before its beginning turns timelines, calendars and „latest version“ upside down. */
export default rule({
  name: "datum-folge",
  severity: "fehler",
  specificity: 20,
  *checkFields(source) {
    yield* wrongPairs(source);
    yield* wrongOrder(source);
    for (const [early, late] of deadlines) {
      if (before(textAt(source.data, ...late), textAt(source.data, ...early))) {
        yield finding(source, early, "liegt nach", late, "Die Frist muss vor dem Beginn enden.");
      }
    }
    for (const i of listAt(source.data, "treffen").keys()) {
      const path = ["treffen", i, "datum"];
      if (before(textAt(source.data, "datum"), textAt(source.data, ...path))) {
        yield finding(
          source,
          path,
          "liegt nach",
          ["datum"],
          "Ein Bericht handelt von Treffen, die schon waren; prüfen Sie beide Tage.",
        );
      }
    }
  },
});

function* wrongPairs(source: Source): Generator<Finding> {
  yield* wrongPairsIn(source, [], source.data);
  for (const { field, path, value } of valuesOf(source)) if (field.properties) yield* wrongPairsIn(source, path, value);
}

function* wrongPairsIn(source: Source, group: Path, value: Json): Generator<Finding> {
  for (const [first, second] of pairs) {
    if (!before(textAt(value, second), textAt(value, first))) continue;
    const hint = "Prüfen Sie beide Angaben; vielleicht sind sie vertauscht.";
    yield finding(source, [...group, second], "liegt vor", [...group, first], hint);
  }
}

function* wrongOrder(source: Source): Generator<Finding> {
  for (const key of ordered) {
    let latest: Path | undefined;
    for (const i of listAt(source.data, key).keys()) {
      const path = [key, i, "datum"];
      const day = textAt(source.data, ...path);
      if (day === undefined) continue;
      if (latest && before(day, textAt(source.data, ...latest))) {
        yield finding(source, path, "liegt vor", latest, "Ordnen Sie die Einträge nach Datum, den neuesten zuletzt.");
      } else latest = path;
    }
  }
}

function finding(source: Source, path: Path, relation: string, other: Path, hint: string): Finding {
  const [value, limit] = [textAt(source.data, ...path), textAt(source.data, ...other)];
  return {
    path,
    message: `${nameOf(source.fields, path)} (${value}) ${relation} ${nameOf(source.fields, other)} (${limit}).`,
    hint,
  };
}

/** True when `a` surely lies before `b`; a year or month counts as a whole, so 2025 is not before 2025-09. */
function before(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (isDateTime(a) && isDateTime(b)) return Date.parse(a) < Date.parse(b);
  const [day, other] = [dayOf(a), dayOf(b)];
  if (day === undefined || other === undefined) return false;
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

function dayOf(value: string): string | undefined {
  if (isDatePart(value)) return value;
  const day = value.slice(0, 10);
  return isDate(day) ? day : undefined;
}
