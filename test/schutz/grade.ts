import fs from "node:fs";
import { mock } from "node:test";
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from "@mdn/mdn-http-observatory/src/grader/charts.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { Requests } from "@mdn/mdn-http-observatory/src/types.js";
import type { Answer } from "./webserver/ask.ts";

/** What the scanner would have been told; `plain` is the answer without TLS, where there is one. */
export interface Scanned {
  readonly host: string;
  readonly page: Answer;
  /** The same page, asked for by another site. */
  readonly fromElsewhere: Answer;
  readonly plain?: Answer | undefined;
}

export interface Grade {
  readonly grade: string;
  readonly score: number;
  /** Results of the tests that did not pass. */
  readonly failed: readonly string[];
}

/** Grades answers as MDN's HTTP Observatory does, with its tests and its scores, as for a host with a valid certificate. */
export function gradeOf({ host, page, fromElsewhere, plain }: Scanned): Grade {
  const requests = new Requests(host);
  const url = new URL(`https://${host}/`);
  const response = ({ status, headers }: Answer): object => ({
    status,
    headers,
    verified: true,
    request: { headers: {} },
  });
  requests.session = { url };
  requests.resources.path = page.body.toString();
  requests.responses["auto"] = requests.responses["https"] = response(page);
  requests.responses["cors"] = response(fromElsewhere);
  if (plain) {
    requests.responses["http"] = response(plain);
    requests.responses["httpRedirects"] = [
      { url: new URL(`http://${host}/`), status: plain.status },
      { url: new URL(plain.headers.location ?? `http://${host}/`), status: page.status },
    ];
  }
  const results = withoutPreloadList(() => ALL_TESTS.map((run) => run(requests)));
  const modifiers = results.map(({ result }) => getScoreModifier(result));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 100);
  const uncurved = sum(modifiers.filter((one) => one < 0));
  const { grade, score } = getGradeForScore(uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : uncurved);
  return { grade, score, failed: results.flatMap(({ pass, result }) => (pass ? [] : [result])) };
}

/** Its list of hosts known to browsers is downloaded when it is installed with scripts, which we do not; no host is on an empty one. */
function withoutPreloadList<T>(run: () => T): T {
  const read = fs.readFileSync;
  const mocked = mock.method(fs, "readFileSync", (...args: Parameters<typeof read>) =>
    String(args[0]).endsWith("hsts-preload.json") ? "{}" : read(...args),
  );
  try {
    return run();
  } finally {
    mocked.mock.restore();
  }
}
