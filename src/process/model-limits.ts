/** Bounds on a process model: generous for people, tight for attacks. */
export const modelLimits = {
  /** Characters; the largest reference models have 200,000. */
  size: 2_000_000,
  tags: 60_000,
  depth: 60,
  /** Elements with a place of their own. */
  elements: 2000,
  /** Subprocesses in subprocesses. */
  nesting: 12,
  /** Farthest place from the origin, in px. */
  reach: 20_000,
  /** More than this no layout is computed for. */
  layout: 300,
} as const;
