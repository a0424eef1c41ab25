import { parseArgs } from "node:util";
import { suggest } from "../src/check/suggest.ts";
import { isDate, isDateTime, isWebAddress } from "../src/check/formats.ts";
import { berlinMidnight } from "../src/text/berlin-midnight.ts";
import type { Audience } from "../src/model/select.ts";
import { UsageError } from "./run-command.ts";

/** All flags of all commands: what a text on the command line becomes. */
const readers = {
  content: (value: string): string => folderName("content", value),
  out: (value: string): string => folderName("out", value),
  url: (value: string): string => {
    // A hub under test may live at localhost, which is no address for readers.
    if (!isWebAddress(value) && !/^https?:\/\/localhost(:\d+)?(\/\S*)?$/.test(value))
      throw wrongValue("url", value, "https://www.kurzer-dienstweg.example/pfad/");
    return value;
  },
  now: (value: string): Date => {
    if (isDate(value)) return berlinMidnight(value);
    if (isDateTime(value)) return new Date(value);
    throw wrongValue("now", value, "2026-03-01 oder 2026-03-01T10:00:00+01:00");
  },
  audience: (value: string): Audience => {
    if (value === "oeffentlich" || value === "intern" || value === "vorschau") return value;
    throw wrongValue("audience", value, "oeffentlich oder intern");
  },
  format: (value: string): "text" | "json" | "github" | "gitlab" => {
    if (value === "text" || value === "json" || value === "github" || value === "gitlab") return value;
    throw wrongValue("format", value, "text, json, github oder gitlab");
  },
  port: (value: string): number => {
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw wrongValue("port", value, "8080");
    return Number(value);
  },
} as const;

/** Flags without a value. */
type Switch = "check" | "erlaube-lokal" | "reminders" | "no-search" | "no-documents" | "workflow" | "mit-verlauf";
type Reader = keyof typeof readers;

const isReader = (name: string): name is Reader => Object.hasOwn(readers, name);

/** The flags of one command as given; what is left out is undefined or false. */
export type Flags<Name extends Reader | Switch> = {
  readonly [N in Extract<Name, Reader>]: ReturnType<(typeof readers)[N]> | undefined;
} & { readonly [N in Extract<Name, Switch>]: boolean };

/** Reads the flags of a command; throws {@link UsageError} on anything else on the command line. */
export function parseFlags<Name extends Reader | Switch>(args: readonly string[], names: readonly Name[]): Flags<Name> {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isReader(name) ? ("string" as const) : ("boolean" as const) }]),
  );
  const values = parse(args, options, names);
  const flags = names.map((name) => {
    const value = values[name];
    if (!isReader(name)) return [name, value === true];
    return [name, typeof value === "string" ? readers[name](value) : undefined];
  });
  return Object.fromEntries(flags) as Flags<Name>;
}

function parse(
  args: readonly string[],
  options: Record<string, { type: "string" | "boolean" }>,
  names: readonly string[],
): Record<string, unknown> {
  const allowed =
    names.length === 0
      ? "Dieser Befehl hat keine Schalter."
      : `Möglich sind: ${names.map((name) => `--${name}`).join(", ")}.`;
  const unknown = args.find(
    (arg) => arg.startsWith("-") && !names.includes(arg.replace(/^--/, "").replace(/=.*/s, "")),
  );
  if (unknown !== undefined) throw new UsageError(`${unknownFlag(unknown, names)} ${allowed}`);
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
      throw new UsageError(`Diese Angabe gehört zu keinem Schalter. ${allowed}`);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`Ein Schalter hat keinen Wert, oder einen zu viel. ${allowed}`);
    throw error;
  }
}

function folderName(flag: string, value: string): string {
  if (value === "") throw wrongValue(flag, value, "content");
  return value;
}

function wrongValue(flag: string, value: string, correct: string): UsageError {
  return new UsageError(`Der Wert „${value}“ passt nicht zu --${flag}. Richtig ist zum Beispiel: ${correct}.`);
}

/** Says that there is no such flag, with the nearest one that there is. */
export function unknownFlag(flag: string, names: readonly string[]): string {
  const near = suggest(flag.replace(/^-+/, "").replace(/=.*/s, ""), names);
  return `Den Schalter „${flag}“ gibt es nicht.${near ? ` Meinten Sie „--${near}“?` : ""}`;
}
