import { readFileSync } from "node:fs";
import path from "node:path";
import { isObject } from "../../src/model/value-at.ts";
import { parseYaml } from "../../src/read/yaml.ts";

/** The half for setting the ranking, and the half that is measured once when everything is set. */
export const haelften = ["entwicklung", "abschluss"] as const;
export type Haelfte = (typeof haelften)[number];

/** 2: what a clerk wants; 1: useful. Whatever has no grade counts 0. */
export type Urteil = 1 | 2;

/** A query with all entries that answer it. */
export interface Anfrage {
  /** Class and number: `teil-03`. */
  readonly id: string;
  readonly klasse: string;
  readonly haelfte: Haelfte;
  /** As somebody types it. */
  readonly anfrage: string;
  /** What was meant, where the query is misspelt. */
  readonly gemeint?: string;
  /** By `typ/kennung`. */
  readonly urteile: ReadonlyMap<string, Urteil>;
}

/** Class of the queries that nothing answers. */
export const ohneTreffer = "nichts";

const keys = new Set(["id", "anfrage", "gemeint", "gesucht", "hilfreich", "bemerkung"]);

/** Reads the queries of one half; throws on a file that has another form. */
export function readAnfragen(haelfte: Haelfte, dir: string = path.join(import.meta.dirname, "anfragen")): Anfrage[] {
  const file = path.join(dir, `${haelfte}.yaml`);
  const classes = parseYaml(readFileSync(file, "utf8"));
  if (!isObject(classes)) throw new Error(`${file}: expected classes with lists of queries`);
  return Object.entries(classes).flatMap(([klasse, queries]) => {
    if (!Array.isArray(queries) || queries.length === 0) throw new Error(`${file}: class ${klasse} is empty`);
    return queries.map((query) => anfrageOf(query, klasse, haelfte));
  });
}

function anfrageOf(query: unknown, klasse: string, haelfte: Haelfte): Anfrage {
  const fields = query as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = fields[key] ?? "";
    if (typeof value !== "string") throw new Error(`${klasse}: ${key} of ${JSON.stringify(query)} is no text`);
    return value.trim();
  };
  const unknown = Object.keys(fields).filter((key) => !keys.has(key));
  if (unknown.length > 0) throw new Error(`${text("id")}: unknown key ${unknown.join(", ")}`);
  const graded = (key: string, urteil: Urteil): [string, Urteil][] =>
    (text(key).match(/\S+/g) ?? []).map((eintrag) => [eintrag, urteil]);
  const urteile = [...graded("gesucht", 2), ...graded("hilfreich", 1)];
  const doubled = urteile.map(([eintrag]) => eintrag).find((eintrag, i, all) => all.indexOf(eintrag) !== i);
  if (doubled !== undefined) throw new Error(`${text("id")}: ${doubled} is judged twice`);
  return {
    id: text("id"),
    klasse,
    haelfte,
    anfrage: text("anfrage"),
    ...(text("gemeint") === "" ? {} : { gemeint: text("gemeint") }),
    urteile: new Map(urteile),
  };
}
