import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
} from "js-yaml";
import type { Json } from "../model/field.ts";
import type { Path } from "../model/problem.ts";
import { limits } from "./limits.ts";

/** YAML that cannot be accepted: the German reason and the offset in the source where it stands. */
export class YamlError extends Error {
  readonly hint: string;
  readonly offset: number;
  constructor(message: string, hint: string, offset: number) {
    super(message);
    this.hint = hint;
    this.offset = offset;
  }
}

/**
 * The one YAML engine of the hub: YAML 1.2 core schema (dates stay strings), one document, no anchors, aliases, tags or
 * merge keys, bounded depth and size. Throws {@link YamlError}.
 */
export function parseYaml(source: string): Json {
  const events = readEvents(source);
  events.forEach((event) => refuseHidden(source, event));
  if (events.length > limits.yamlNodes)
    throw new YamlError("Der Kopf hat zu viele Angaben.", "Kürzen Sie den Kopf.", 0);
  const documents = guard(source, () => constructFromEvents(events, { source, schema: CORE_SCHEMA }));
  if (documents.length > 1) {
    throw new YamlError(
      "Der Kopf enthält mehrere Teile.",
      "Entfernen Sie Zeilen, die nur aus „---“ oder „...“ bestehen.",
      0,
    );
  }
  return (documents[0] ?? null) as Json;
}

/** Offsets of the key and the value of every path, for messages; the source must have been accepted by {@link parseYaml}. */
export function yamlPositions(source: string): Map<string, { key: number; value: number }> {
  const positions = new Map<string, { key: number; value: number }>();
  const events = readEvents(source);
  let at = 1; // events[0] is the document
  let behind = 0; // where the last known piece of text ended
  const startOf = (event: Event, path: Path): number => {
    if (event.type !== EVENT_ID.SCALAR) return "start" in event ? event.start : 0;
    return typeof path.at(-1) === "number" && !isInline(event) ? dashAfter(source, behind) : scalarStart(source, event);
  };
  const visit = (path: Path, keyOffset: number | undefined): void => {
    const event = events[at++];
    if (!event) return;
    const offset = startOf(event, path);
    behind = Math.max(behind, event.type === EVENT_ID.SCALAR ? Math.max(offset + 1, event.valueEnd) : offset);
    positions.set(JSON.stringify(path), { key: keyOffset ?? offset, value: offset });
    if (event.type === EVENT_ID.SEQUENCE) {
      for (let i = 0; events[at] && events[at]!.type !== EVENT_ID.POP; i++) visit([...path, i], undefined);
      at++;
    } else if (event.type === EVENT_ID.MAPPING) {
      while (events[at] && events[at]!.type !== EVENT_ID.POP) {
        const key = events[at++]!;
        if (key.type !== EVENT_ID.SCALAR) return;
        behind = key.valueEnd;
        visit([...path, getScalarValue(source, key)], scalarStart(source, key));
      }
      at++;
    }
  };
  visit([], undefined);
  return positions;
}

/** False for nothing at all and for a block, whose text starts on the next line. */
function isInline({ valueStart, style }: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): boolean {
  return valueStart >= 0 && style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK;
}

/** Offset of the next `-` of a list item; an item without text on its line has no other place. */
function dashAfter(source: string, from: number): number {
  const dash = /(?=-(?:\s|$))(?<=(?:^|\n)[ \t]*|- +)-/g;
  dash.lastIndex = from;
  return dash.exec(source)?.index ?? -1;
}

/** A quoted scalar starts at its quote, which the event leaves out. */
function scalarStart(source: string, event: Event & { valueStart: number }): number {
  const before = source[event.valueStart - 1];
  return before === '"' || before === "'" ? event.valueStart - 1 : event.valueStart;
}

function readEvents(source: string): Event[] {
  return guard(source, () => parseEvents(source, { maxDepth: limits.yamlDepth }));
}

/** Turns the engine's English exceptions into German ones. */
function guard<T>(source: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = offsetOf(source, error.mark?.line ?? 0, error.mark?.column ?? 0);
    const reason = error.reason;
    if (reason.includes("duplicated mapping key")) {
      throw new YamlError("Dieser Schlüssel steht doppelt.", "Löschen Sie eine der beiden Angaben.", offset);
    }
    if (reason.includes("nesting") || reason.includes("depth")) {
      throw new YamlError("Der Kopf ist zu tief verschachtelt.", "Rücken Sie die Angaben weniger weit ein.", offset);
    }
    if (reason.includes("tag")) throw tagError(offset);
    if (reason.includes("alias")) throw anchorError(offset);
    throw new YamlError(
      "Der Kopf ist hier nicht lesbar.",
      "Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen. Texte mit „: “ oder „#“ gehören in gerade Anführungszeichen.",
      offset,
    );
  }
}

function offsetOf(source: string, line: number, column: number): number {
  let offset = 0;
  for (let i = 0; i < line; i++) offset = source.indexOf("\n", offset) + 1;
  return Math.min(offset + column, source.length);
}

const tagError = (offset: number): YamlError =>
  new YamlError(
    "Typangaben mit „!“ sind nicht erlaubt.",
    "Setzen Sie Texte, die mit „!“ beginnen, in Anführungszeichen.",
    offset,
  );
const anchorError = (offset: number): YamlError =>
  new YamlError(
    "Verweise mit „&“ und „*“ sind nicht erlaubt.",
    "Setzen Sie Texte, die so beginnen, in Anführungszeichen.",
    offset,
  );

function refuseHidden(source: string, event: Event): void {
  if (event.type === EVENT_ID.ALIAS) throw anchorError(event.anchorStart - 1);
  if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return;
  if (event.anchorStart >= 0) throw anchorError(event.anchorStart - 1);
  if (event.tagStart >= 0) throw tagError(event.tagStart);
  if (
    event.type === EVENT_ID.SCALAR &&
    event.style === SCALAR_STYLE.PLAIN &&
    event.valueEnd - event.valueStart === 2 &&
    source.startsWith("<<", event.valueStart)
  ) {
    throw new YamlError("Der Schlüssel „<<“ ist nicht erlaubt.", "Schreiben Sie die Angaben aus.", event.valueStart);
  }
}
