import type { Schemas } from "../../src/model/content-type.ts";
import { textAt } from "../../src/model/value-at.ts";
import { readContent } from "../../src/read/read-content.ts";
import { compoundParts } from "../../src/search/compound-parts.ts";
import { hubSplitter } from "../../src/search/komposita/hub-splitter.ts";
import { cpuTime } from "./cpu-time.ts";

/** Milliseconds of processor time that it takes to split the compounds of a content folder, dictionary included. */
export function aufteilung(content: string, { types }: Schemas): number {
  const { entries } = readContent(content, types);
  const start = cpuTime();
  const partsOf = compoundParts(hubSplitter(entries, types));
  for (const { data, body } of entries) partsOf([textAt(data, "titel"), textAt(data, "kurzfassung"), body].join("\n"));
  return cpuTime() - start;
}
