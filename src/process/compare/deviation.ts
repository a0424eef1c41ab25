import type { Step } from "./step.ts";

export type Property = "name" | "role" | "system" | "kind";

/**
 * How a step of one process stands to its counterpart in another: `worded`, `role` and `system` when only that differs,
 * `changed` when more than one thing does or it is a step of another kind.
 */
export type Deviation = "same" | "worded" | "role" | "system" | "changed" | "added" | "missing";

const ALONE: Readonly<Record<Property, Deviation>> = {
  name: "worded",
  role: "role",
  system: "system",
  kind: "changed",
};

/** In what two paired steps differ, in the order name, role, system, kind. */
export function differences(a: Step, b: Step): Property[] {
  const found: Property[] = [];
  if (plain(a.name) !== plain(b.name)) found.push("name");
  if (plain(a.role) !== plain(b.role)) found.push("role");
  if (plain(a.system ?? "") !== plain(b.system ?? "")) found.push("system");
  if (a.kind !== b.kind) found.push("kind");
  return found;
}

/** The one word for how `after` stands to `before`; undefined when neither is there. */
export function deviationOf(before: Step | undefined, after: Step | undefined): Deviation | undefined {
  if (!before) return after && "added";
  if (!after) return "missing";
  const [first, ...more] = differences(before, after);
  if (!first) return "same";
  return more.length > 0 ? "changed" : ALONE[first];
}

/** Names are broken over lines in many tools; that is no difference. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
