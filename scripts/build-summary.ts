import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { ContentType } from "../src/model/content-type.ts";
import { momentText } from "../src/text/dates.ts";
import type { BuildResult } from "./build-site.ts";

const whole = new Intl.NumberFormat("de-DE");
const megabytes = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** Prints every step with its time when the next one begins; call the function returned at the end. */
export function stepTimes(print: (line: string) => void): { onStep: (step: string) => void; end: () => void } {
  let current: { step: string; since: number } | undefined;
  const end = (): void => {
    if (current)
      print(
        `  ${current.step.padEnd(11)} ${whole.format(Math.round(performance.now() - current.since)).padStart(6)} ms`,
      );
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
export function buildSummary({ site, pages, nextRelease }: BuildResult, out: string): string {
  const types = site?.types.filter((type) => site.all(type.typ as never).length > 0) ?? [];
  const entries = types.map((type) => counted(site!.all(type.typ as never).length, type));
  const { files, bytes } = sizeOf(out);
  return [
    entries.length > 0 ? entries.join(", ") : "Noch keine Einträge",
    `${whole.format(pages)} Seiten, ${whole.format(files)} Dateien, ${megabytes.format(bytes / 1e6)} MB in ${path.relative("", out) || out}`,
    ...(nextRelease === undefined ? [] : [`Nächste Sperrfrist: ${momentText(nextRelease).text}. Danach neu bauen.`]),
  ].join("\n");
}

function counted(count: number, { title, pluralTitle }: ContentType): string {
  return `${whole.format(count)} ${count === 1 ? title : pluralTitle}`;
}

function sizeOf(dir: string): { files: number; bytes: number } {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0),
  };
}
