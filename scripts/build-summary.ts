import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { momentText } from "../src/text/dates.ts";
import { countText, numberText, sizeText } from "../src/text/numbers.ts";
import type { BuildResult } from "./build-site.ts";

/** Prints every step with its time when the next one begins; call the function returned at the end. */
export function stepTimes(print: (line: string) => void): { onStep: (step: string) => void; end: () => void } {
  let current: { step: string; since: number } | undefined;
  const end = (): void => {
    if (current)
      print(`  ${current.step.padEnd(19)} ${numberText(Math.round(performance.now() - current.since)).padStart(6)} ms`);
    current = undefined;
  };
  return {
    end,
    onStep: (step) => {
      end();
      current = { step, since: performance.now() };
    },
  };
}

/** What a build made, in German lines. */
export function buildSummary({ site, pages }: BuildResult, out: string): string {
  const counts = site?.types.map((type) => ({ type, count: site.all(type.typ).length })) ?? [];
  const entries = counts
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => countText(count, type.title, type.pluralTitle));
  return [
    entries.length > 0 ? entries.join(", ") : "Noch keine Einträge",
    `${countText(pages, "Seite", "Seiten")}, ${outputSize(out)}`,
  ].join("\n");
}

/** How much lies in an output, in one German line. */
export function outputSize(out: string): string {
  const { files, bytes } = sizeOf(out);
  return `${countText(files, "Datei", "Dateien")}, ${sizeText(bytes)} in ${path.relative("", out) || out}`;
}

/** When the next Sperrfrist ends, in one German line or none. */
export function releaseLine(nextRelease: string | undefined): readonly string[] {
  return nextRelease === undefined ? [] : [`Nächste Sperrfrist: ${momentText(nextRelease).text}. Danach neu bauen.`];
}

function sizeOf(dir: string): { files: number; bytes: number } {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0),
  };
}
