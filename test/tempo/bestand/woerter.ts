import { readFileSync } from "node:fs";
import path from "node:path";
import { parseYaml } from "../../../src/read/yaml.ts";
import { project } from "../../run-script.ts";

type Geschlecht = "m" | "f" | "n";

interface Wortschatz {
  readonly vorn: string;
  readonly hinten: Readonly<Record<string, readonly [Geschlecht, plural: string]>>;
  readonly orte: Readonly<Record<"vorn" | "hinten", string>>;
  readonly titel: readonly string[];
  readonly kurzfassung: readonly string[];
  readonly saetze: readonly string[];
  readonly nachsaetze: readonly string[];
  readonly ueberschriften: readonly string[];
  readonly punkte: readonly string[];
  readonly monate: string;
  readonly stellen: string;
  readonly systeme: readonly string[];
  readonly rollen: readonly string[];
}

/** A compound noun, with its article by case. */
export interface Wort {
  readonly wort: string;
  readonly plural: string;
  readonly artikel: Readonly<Record<"N" | "A" | "D", string>>;
}

const artikel: Readonly<Record<Geschlecht, Wort["artikel"]>> = {
  m: { N: "der", A: "den", D: "dem" },
  f: { N: "die", A: "die", D: "der" },
  n: { N: "das", A: "das", D: "dem" },
};

/** What the texts are written from; kept in wortschatz.yaml. */
export const wortschatz = parseYaml(
  readFileSync(path.join(import.meta.dirname, "wortschatz.yaml"), "utf8"),
) as unknown as Wortschatz;

/** All compounds of two parts, some 8,000. */
export const zusammensetzungen: readonly Wort[] = words(wortschatz.vorn).flatMap((vorn) =>
  Object.entries(wortschatz.hinten).map(([hinten, [geschlecht, plural]]) => ({
    wort: vorn + hinten,
    plural: vorn + plural,
    artikel: artikel[geschlecht],
  })),
);

/** Invented names of places, some 2,000. */
export const ortsnamen: readonly string[] = words(wortschatz.orte.vorn).flatMap((vorn) =>
  words(wortschatz.orte.hinten).map((hinten) => vorn + hinten),
);

/** Feminine nouns of the search's dictionary, the long tail of rare words. */
export const weibliche: readonly string[] = [
  ...readFileSync(path.join(project, "node_modules/dictionary-de/index.dic"), "utf8").matchAll(
    /^([A-ZÄÖÜ][a-zäöüß]{3,16}(?:ung|heit|keit|schaft|ion))\//gm,
  ),
].map(([, word]) => word!);

export const monate = words(wortschatz.monate);
export const stellen = words(wortschatz.stellen);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
