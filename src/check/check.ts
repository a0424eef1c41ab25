import type { Content } from "../model/content.ts";
import type { Schemas } from "../model/content-type.ts";
import { dotted, type Problem } from "../model/problem.ts";
import { oncePer } from "../once-per.ts";
import type { Clean } from "./clean.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Source } from "./source.ts";
import { worldOf, type World } from "./world.ts";

/**
 * Checks everything read and returns all problems, sorted by file, line and rule; one per file, line and field: the most
 * specific rule wins. Never throws on content. `world` is that of the content; `clean` knows what need not be looked at again.
 */
export function check(
  content: Content,
  schemas: Schemas,
  rules: readonly Rule[],
  world = worldOf(content, schemas),
  clean?: Clean,
): Problem[] {
  const found: Ranked[] = content.problems.map((problem) => ({ problem, specificity: 100 }));
  const own = ownFindings(rules);
  const cross = crossFindings(rules)(world);
  for (const source of world.sources) {
    if (!clean?.has(source)) {
      const faults = own(source);
      if (faults.length === 0) clean?.add(source);
      found.push(...faults);
    }
    found.push(...cross(source));
  }
  const [hub] = world.sources;
  for (const rule of rules) {
    for (const finding of rule.checkWorld?.(world) ?? [])
      found.push(ranked(rule, finding, (finding.entry && world.sourceOf(finding.entry)) ?? hub!));
  }
  return mostSpecific(found).toSorted(byPlace);
}

/** What rules find that look at nothing but the source: the same each time, so an editor's change is not paid for by every entry. */
const ownFindings = oncePer((rules: readonly Rule[]) => {
  const { own } = looks(rules);
  return oncePer((source: Source) => findings(own, source, undefined));
});

/** What rules find that look at others too: in a world that stays while entries change, the same until one of those changes. */
const crossFindings = oncePer((rules: readonly Rule[]) => {
  const { cross } = looks(rules);
  return oncePer((world: World) => oncePer((source: Source) => findings(cross, source, world)));
});

/** One function of a rule, as it is asked about a source; the world is given to those alone that ask for it. */
interface Look {
  readonly rule: Rule;
  readonly at: (source: Source, world: World) => Iterable<Finding>;
}

/** What looks at nothing but a source, and what asks for the world. */
const looks = oncePer((rules: readonly Rule[]) => {
  const [own, cross]: [Look[], Look[]] = [[], []];
  for (const rule of rules) {
    const { checkFields, checkEntry } = rule;
    // A function tells by its number of parameters whether it asks for the world.
    if (checkFields) (checkFields.length > 1 ? cross : own).push({ rule, at: checkFields });
    if (checkEntry)
      (checkEntry.length > 2 ? cross : own).push({
        rule,
        at: ({ entry, type }, world) => (entry && type ? checkEntry(entry, type, world) : []),
      });
  }
  return { own, cross };
});

/** What is found in a source; `world` for looks that ask for one. */
function findings(looks: readonly Look[], source: Source, world: World | undefined): Ranked[] {
  const found: Ranked[] = [];
  for (const { rule, at } of looks) addFirst(at(source, world!), rule, source, found);
  return found;
}

/** Nobody mends more at once, and a file made of nothing but mistakes would keep everyone waiting. */
const mostPerRule = 200;

function addFirst(findings: Iterable<Finding>, rule: Rule, source: Source, found: Ranked[]): void {
  let count = 0;
  for (const finding of findings) {
    found.push(ranked(rule, finding, source));
    if (++count === mostPerRule) return;
  }
}

interface Ranked {
  readonly problem: Problem;
  readonly specificity: number;
}

function ranked(rule: Rule, finding: Finding, { file, locate }: Source): Ranked {
  const place =
    finding.line !== undefined
      ? { line: finding.line, column: finding.column ?? 1 }
      : finding.path
        ? locate(finding.path, finding.atKey ? "key" : "value")
        : { line: 1, column: 1 };
  const problem: Problem = {
    file: finding.file ?? file,
    ...place,
    field: finding.path && finding.path.length > 0 ? dotted(finding.path) : null,
    rule: rule.name,
    severity: rule.severity,
    message: finding.message,
    hint: finding.hint ?? null,
  };
  return { problem, specificity: rule.specificity };
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

/** An error is never hidden behind a warning; among equals the one further left is told first, then the one of the first rule. */
function beats(a: Ranked, b: Ranked): boolean {
  if (a.problem.severity !== b.problem.severity) return a.problem.severity === "fehler";
  if (a.specificity !== b.specificity) return a.specificity > b.specificity;
  return (a.problem.column - b.problem.column || compare(a.problem.rule, b.problem.rule)) < 0;
}

/** Order of problems in every report: file, line, rule, field. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.field ?? "", b.field ?? "");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
