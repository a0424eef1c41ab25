import { nameOf } from "./name-of.ts";
import { rule, type Finding, type Rule } from "./rule.ts";
import { schemaIssues, type SchemaIssue } from "./schema-issues.ts";
import type { Source } from "./source.ts";

/** Makes a rule of some keywords of the schemas: `explain` says what is wrong, `subject` names the field in „…“. */
export function schemaRule(
  name: string,
  keywords: readonly string[],
  explain: (issue: SchemaIssue, subject: string, source: Source) => Omit<Finding, "path"> | undefined,
): Rule {
  function* explained(issues: readonly SchemaIssue[], source: Source): Generator<Finding> {
    for (const issue of issues) {
      if (!keywords.includes(issue.keyword)) continue;
      const finding = explain(issue, nameOf(source.fields, issue.path), source);
      if (finding) yield { path: issue.path, ...finding };
    }
  }
  return rule({
    name,
    severity: "fehler",
    specificity: 10,
    checkFields(source) {
      const issues = schemaIssues(source);
      // Nearly all sources have none, and many rules ask.
      return issues.length === 0 ? [] : explained(issues, source);
    },
  });
}
