import { parseArgs } from "node:util";
import { suggest } from "../../src/check/suggest.ts";
import { UsageError } from "../../scripts/run-command.ts";
import { linien } from "./linien.ts";

/** What the measurement of speed is told. */
export interface BenchFlags {
  readonly groessen: readonly number[];
  readonly laeufe: number;
  /** Names of lines, in the order of a round, with those that must go before. */
  readonly nur: readonly string[];
  /** Where all numbers are written to. */
  readonly json: string | undefined;
  /** A folder with corpora that were made before, each in a folder named after its size. */
  readonly korpus: string | undefined;
}

/** Reads the command line; throws {@link UsageError}. */
export function benchFlags(args: readonly string[]): BenchFlags {
  const text = { type: "string" } as const;
  const options = { groesse: text, laeufe: text, nur: text, json: text, korpus: text };
  const { groesse = "1000,10000", laeufe = "3", nur, json, korpus } = parseOrTell(args, options);
  const names = nur?.split(",") ?? Object.keys(linien);
  for (const name of names) {
    if (Object.hasOwn(linien, name) || name === "einzelheiten") continue;
    const known = [...Object.keys(linien), "einzelheiten"];
    const meant = suggest(name, known);
    throw new UsageError(
      `--nur kennt „${name}“ nicht${meant === undefined ? "" : `; meinten Sie „${meant}“?`} Möglich sind: ${known.join(", ")}.`,
    );
  }
  const needed = new Set([...names, ...names.flatMap((name) => linien[name]?.nach ?? [])]);
  return {
    groessen: groesse.split(",").map((value) => number("groesse", value)),
    laeufe: number("laeufe", laeufe),
    nur: [
      ...Object.keys(linien).filter((name) => needed.has(name)),
      ...(nur === undefined || needed.has("einzelheiten") ? ["einzelheiten"] : []),
    ],
    json,
    korpus,
  };
}

function parseOrTell<O extends Record<string, { readonly type: "string" }>>(
  args: readonly string[],
  options: O,
): { readonly [K in keyof O]?: string } {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError(
      `Möglich sind: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(", ")}.`,
    );
  }
}

function number(name: string, value: string): number {
  const parsed = Number(value.replaceAll(".", ""));
  if (!Number.isInteger(parsed) || parsed < 1)
    throw new UsageError(`--${name} braucht eine ganze Zahl, nicht „${value}“.`);
  return parsed;
}
