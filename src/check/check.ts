import type { Content } from "../model/content.ts";
import type { Schemas } from "../model/content-type.ts";
import type { Entry, Locate } from "../model/entry.ts";
import { dotted, type Problem } from "../model/problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { typeOf, worldOf } from "./world.ts";

/**
 * Checks everything read and returns all problems, sorted by file, line and rule; one per file, line and field: the most
 * specific rule wins. Never throws on content.
 */
export function check(content: Content, schemas: Schemas, rules: readonly Rule[]): Problem[] {
  const world = worldOf(content, schemas);
  const found: Ranked[] = content.problems.map((problem) => ({ problem, specificity: 100 }));
  for (const rule of rules) {
    const add = (finding: Finding, file: string, locate: Locate): void => {
      found.push({ problem: problemOf(rule, finding, file, locate), specificity: rule.specificity });
    };
    const addFor = (finding: Finding, entry: Entry | undefined): void =>
      add(finding, entry?.file ?? "hub.yaml", entry?.locate ?? content.hub.locate);
    if (rule.checkFields) {
      for (const source of world.sources) {
        for (const finding of rule.checkFields(source, world)) add(finding, source.file, source.locate);
      }
    }
    if (rule.checkEntry) {
      for (const entry of world.entries) {
        for (const finding of rule.checkEntry(entry, typeOf(world, entry), world)) addFor(finding, entry);
      }
    }
    for (const finding of rule.checkWorld?.(world) ?? []) addFor(finding, finding.entry);
  }
  return mostSpecific(found).toSorted(byPlace);
}

interface Ranked {
  readonly problem: Problem;
  readonly specificity: number;
}

function problemOf(rule: Rule, finding: Finding, file: string, locate: Locate): Problem {
  const place =
    finding.line !== undefined
      ? { line: finding.line, column: finding.column ?? 1 }
      : finding.path
        ? locate(finding.path, finding.atKey ? "key" : "value")
        : { line: 1, column: 1 };
  return {
    file: finding.file ?? file,
    ...place,
    field: finding.path && finding.path.length > 0 ? dotted(finding.path) : null,
    rule: rule.name,
    severity: rule.severity,
    message: finding.message,
    hint: finding.hint ?? null,
  };
}

function mostSpecific(found: readonly Ranked[]): Problem[] {
  const best = new Map<string, Ranked>();
  for (const item of found) {
    const key = `${item.problem.file}\n${item.problem.line}\n${item.problem.field ?? ""}`;
    const other = best.get(key);
    if (!other || beats(item, other)) best.set(key, item);
  }
  return [...best.values()].map(({ problem }) => problem);
}

/** An error is never hidden behind a warning; among equals the one further left is told first. */
function beats(a: Ranked, b: Ranked): boolean {
  if (a.problem.severity !== b.problem.severity) return a.problem.severity === "fehler";
  if (a.specificity !== b.specificity) return a.specificity > b.specificity;
  return a.problem.column < b.problem.column;
}

/** Order of problems in every report: file, line, rule, field. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.field ?? "", b.field ?? "");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
