import type { TestEvent } from "node:test/reporters";

/** What a run of node:test came to. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Names of skipped tests with the reason, if they gave one. */
  readonly skipped: readonly string[];
}

/** Reporter of node:test that writes one {@link TestReport} as JSON when all files have run. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const skipped: string[] = [];
  for await (const { type, data } of events) {
    if (type === "test:pass" && data.skip !== undefined) {
      skipped.push(typeof data.skip === "string" ? `${data.name} (${data.skip})` : data.name);
    }
    // Every file has a summary of its own; the one without a file is the sum.
    if (type === "test:summary" && data.file === undefined) {
      // @types/node does not know `failed`.
      const counts: Readonly<Record<string, number | undefined>> = data.counts;
      const failed = (counts["failed"] ?? 0) + (counts["cancelled"] ?? 0);
      yield JSON.stringify({ passed: counts["passed"] ?? 0, failed, skipped } satisfies TestReport);
    }
  }
}
