import { readFileSync } from "node:fs";
import path from "node:path";
import { parseYaml } from "../../src/read/yaml.ts";

/** What the filling of the generated corpus is written from; kept in wortschatz.yaml. */
export interface Wortschatz {
  readonly sachgebiete: Readonly<Record<string, readonly [titel: string, kurzfassung: string]>>;
  readonly verwaltungen: Readonly<Record<string, readonly [titel: string, art: string, land: string]>>;
  readonly gegenstaende: Readonly<
    Record<string, readonly [sachgebiet: string, woerter: readonly string[], dinge: readonly string[]]>
  >;
  readonly titel: readonly string[];
  readonly kurzfassung: readonly string[];
  readonly saetze: readonly string[];
  readonly ueberschriften: readonly string[];
  readonly punkte: readonly string[];
  readonly schritte: readonly string[];
}

/** An entry written by hand around a word that no other generated entry has; kept in gepflanzt.yaml. */
export interface Gepflanzt {
  readonly titel: string;
  readonly kurzfassung: string;
  readonly text: string;
  /** Kennung of the invented Verwaltung it belongs to. */
  readonly verwaltung?: string;
  readonly schlagworte?: readonly string[];
  readonly langform?: string;
  readonly synonyme?: readonly string[];
}

export const wortschatz = read("wortschatz.yaml") as unknown as Wortschatz;

/** By `typ/kennung`. */
export const gepflanzt = read("gepflanzt.yaml") as unknown as Readonly<Record<string, Gepflanzt>>;

function read(name: string): ReturnType<typeof parseYaml> {
  return parseYaml(readFileSync(path.join(import.meta.dirname, name), "utf8"));
}
