import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../run-script.ts";

/** A workflow or pipeline that the repository has or offers to operators. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
}

/** Files for forges, and examples in the pages for operators. */
export function workflows(): Workflow[] {
  const files = globSync(["{.github,.forgejo,.gitea}/workflows/*", ".gitlab-ci.yml"], { cwd: project }).toSorted();
  const read = (file: string): string => readFileSync(path.join(project, file), "utf8");
  const examples = globSync("docs/**/*.md", { cwd: project }).flatMap((file) =>
    [...read(file).matchAll(/```ya?ml\n([^]*?)```/g)]
      .map(([, text = ""]) => text)
      .filter((text) => /^(jobs|on|stages|steps):/m.test(text) || text.includes("uses:"))
      .map((text) => ({ file, text })),
  );
  return [...files.map((file) => ({ file, text: read(file) })), ...examples];
}

/** What no workflow may have, as sentences. */
export function workflowFaults({ file, text }: Workflow): string[] {
  const code = text.replace(/(^|\s)#.*$/gm, (comment) => (/ v\d/.test(comment) ? comment : ""));
  const faults: string[] = [];
  if (/pull_request_target|workflow_run|issue_comment/.test(code)) faults.push("a trigger that gives strangers rights");
  if (/\bsecrets\b/.test(code)) faults.push("secrets");
  // The commit of the base branch is no word of a stranger.
  const said = code.replaceAll("${{ github.event.pull_request.base.sha }}", "");
  if (/\$\{\{\s*github\.(event|head_ref)/.test(said)) faults.push("words of strangers in a command");
  if (/:\s*write(-all)?\b|write-all/.test(code)) faults.push("a right to write");
  for (const [, action = "", rest = ""] of code.matchAll(/uses: *(\S+)(.*)$/gm))
    if (!/@[0-9a-f]{40}$/.test(action) || !/^ # v\d+\.\d+\.\d+$/.test(rest)) faults.push(`${action} is not pinned`);
  for (const [step] of code.matchAll(/uses: *actions\/checkout@[^]*?(?=\n *- |\n\S|$)/g))
    if (!step.includes("persist-credentials: false")) faults.push("a checkout keeps its token");
  // Forgejo gives proposals from outside a token that can only read and knows no permissions.
  const github = file.startsWith(".github") || /runs-on: ubuntu/.test(code);
  if (github && !/^permissions:\n {2}contents: read$/m.test(code)) faults.push("no narrow permissions");
  return faults;
}
