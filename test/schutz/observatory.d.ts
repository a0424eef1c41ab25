/** The parts of MDN's HTTP Observatory that run without its server; it ships no types. */
declare module "@mdn/mdn-http-observatory/src/constants.js" {
  interface Outcome {
    readonly result: string;
    readonly pass: boolean;
  }
  export const ALL_TESTS: readonly ((requests: object) => Outcome)[];
}

declare module "@mdn/mdn-http-observatory/src/grader/grader.js" {
  export function getGradeForScore(score: number): { readonly score: number; readonly grade: string };
  export function getScoreModifier(result: string): number;
}

declare module "@mdn/mdn-http-observatory/src/grader/charts.js" {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module "@mdn/mdn-http-observatory/src/types.js" {
  export class Requests {
    constructor(hostname: string);
    readonly resources: { path: string | null };
    readonly responses: Record<string, unknown>;
    session: unknown;
  }
}
