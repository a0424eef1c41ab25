import { hash } from "node:crypto";
import path from "node:path";
import type { Clean } from "../src/check/clean.ts";
import type { Source } from "../src/check/source.ts";
import { sumOf } from "../src/leak/own-files.ts";
import { keepProvenFiles, provenFiles } from "../src/leak/proven-files.ts";
import type { Schemas } from "../src/model/content-type.ts";
import { programSum } from "./program-sum.ts";

/** What earlier checks found clean, in a list that a later one of the same program and schemas goes on with. */
export class CleanSources implements Clean {
  readonly #list: string;
  readonly #key: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();
  /** The sum of the source that was asked about last: it is added next. */
  #last: { readonly source: Source; readonly sum: string | undefined } | undefined;

  constructor(list: string, key: string) {
    this.#list = list;
    this.#key = key;
    this.#before = provenFiles(list, key);
  }

  has(source: Source): boolean {
    const sum = this.#sumOf(source);
    if (sum === undefined || !this.#before.has(sum)) return false;
    this.#now.add(sum);
    return true;
  }

  add(source: Source): void {
    const sum = this.#sumOf(source);
    if (sum !== undefined) this.#now.add(sum);
  }

  /** Writes the list anew when it has changed: what this check saw and nothing else. */
  keep(): void {
    const [now, before] = [this.#now, this.#before];
    if (now.size !== before.size || [...now].some((sum) => !before.has(sum)))
      keepProvenFiles(this.#list, this.#key, [...now]);
  }

  #sumOf(source: Source): string | undefined {
    if (this.#last?.source !== source) this.#last = { source, sum: sumOfSource(source) };
    return this.#last.sum;
  }
}

/** The list of a project; `schemas` are those of the check. */
export function cleanSources(project: string, schemas: Schemas): CleanSources {
  return new CleanSources(path.join(project, ".cache", "pruefung"), checkKey(project, schemas));
}

/** What a rule is made of: all of src, as rules may ask any of it, the libraries, and what Node knows of letters. */
function checkKey(project: string, schemas: Schemas): string {
  return sumOf(Buffer.from(JSON.stringify([programSum(project, ["src"]), schemas])));
}

/** Sum of all a source has but its places, which nobody asks for where nothing is wrong; none when JSON cannot tell its values apart. */
function sumOfSource({ file, data, entry }: Source): string | undefined {
  const values = JSON.stringify(data);
  // Infinity and NaN are written like null.
  if (values.includes("null") && /(?:^|[:,[])null/.test(values)) return undefined;
  const { typ, kennung, filesUnknown, bodyLine, files, body = "" } = entry ?? {};
  const around = [file, typ, kennung, filesUnknown, bodyLine, files?.map(({ name, size }) => [name, size])];
  return hash("sha256", `${JSON.stringify(around)}\n${values}\n${body}`, "base64");
}
