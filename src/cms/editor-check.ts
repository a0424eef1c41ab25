import { check } from "../check/check.ts";
import type { Rule } from "../check/rule.ts";
import type { Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { textAt } from "../model/value-at.ts";
import { oncePer } from "../once-per.ts";
import { belongsTo, withChange, type EditorText } from "./editor-content.ts";
import { editorProblem, type EditorProblem } from "./editor-problem.ts";
import { referrersOf } from "./referrers-of.ts";

/** A text to be written, with all that will lie beside it, or an entry to be deleted, named by its index.md. */
export type Change = Required<EditorText> | { readonly deleted: string };

/** Problems a change would bring: all of the entry itself, and those new elsewhere; mistakes that others had before are none of them. */
export function problemsOfChange(
  before: Content,
  change: Change,
  schemas: Schemas,
  rules: readonly Rule[],
): readonly EditorProblem[] {
  const file = "deleted" in change ? change.deleted : change.file;
  const after = withChange(before, change, schemas);
  const known = knownMistakes(before)(schemas)(rules);
  const found = check(after, schemas, rules).filter(
    (problem) => belongsTo(problem, file) || !known.has(mistake(problem)),
  );
  const problems = "deleted" in change ? withReferrers(found, file, before, schemas) : found;
  // Own mistakes first: they are what can be mended in the open form.
  const own = (problem: Problem): number => (belongsTo(problem, file) ? 0 : 1);
  return problems.toSorted((a, b) => own(a) - own(b)).map((problem) => editorProblem(problem, file, after, schemas));
}

/**
 * Works out ahead what {@link problemsOfChange} needs to know about the content as it is: entry by entry, with a `pause`
 * after every few, so that the page stays responsive.
 */
export async function prepareCheck(
  before: Content,
  schemas: Schemas,
  rules: readonly Rule[],
  pause: () => Promise<unknown>,
): Promise<void> {
  for (const [i, entry] of before.entries.entries()) {
    if (i % entriesAtOnce === 0) await pause();
    check({ ...before, entries: [entry] }, schemas, rules);
  }
  await pause();
  knownMistakes(before)(schemas)(rules);
}

/** About 30 milliseconds. */
const entriesAtOnce = 20;

const knownMistakes = oncePer((before: Content) =>
  oncePer((schemas: Schemas) =>
    oncePer((rules: readonly Rule[]): ReadonlySet<string> => new Set(check(before, schemas, rules).map(mistake))),
  ),
);

/** The same mistake may be explained in other words once another entry has changed. */
function mistake({ file, line, column, field, rule }: Problem): string {
  return JSON.stringify([file, line, column, field, rule]);
}

const mostNamed = 10;

/** Puts one error that names all who refer to a deleted entry in the place of theirs. */
function withReferrers(found: readonly Problem[], file: string, before: Content, schemas: Schemas): readonly Problem[] {
  const referrers = referrersOf(file, before, schemas);
  if (referrers.length === 0) return found;
  const files = new Set(referrers.map(({ entry }) => entry.file));
  const names = referrers.map(({ entry, type }) => `„${textAt(entry.data, "titel") ?? entry.kennung}“ (${type.title})`);
  const more = names.length > mostNamed ? ` und ${names.length - mostNamed} weitere` : "";
  const refusal: Problem = {
    file,
    line: 1,
    column: 1,
    field: null,
    rule: "wird-gebraucht",
    severity: "fehler",
    message: `Auf diesen Eintrag verweisen noch: ${names.slice(0, mostNamed).join(", ")}${more}.`,
    hint: "Entfernen Sie dort zuerst die Verweise. Was nicht mehr gilt, können Sie auch archivieren, statt es zu löschen.",
  };
  return [refusal, ...found.filter(({ file: where, severity }) => severity === "warnung" || !files.has(where))];
}
