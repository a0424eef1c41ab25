import { cpSync } from "node:fs";
import path from "node:path";
import { fillEntry } from "./fill-entry.ts";
import { project, schemas, temporaryFolder } from "./built-site.ts";

/** Why an entry is not for the public. */
const modes = {
  intern: { sichtbarkeit: "intern" },
  entwurf: { sichtbarkeit: "oeffentlich", entwurf: true },
  sperrfrist: { sichtbarkeit: "oeffentlich", sperrfrist: "2099-01-01T00:00:00+01:00" },
} as const;

/** A word that stands in one place of one hidden entry and nowhere else in the world. */
export interface Canary {
  readonly word: string;
  readonly mode: keyof typeof modes;
  /** `bericht.treffen[0].ort`, for messages. */
  readonly place: string;
}

export interface PlantedContent {
  /** A copy of the demonstration content with entries of every type that are hidden in every way, and one that is not. */
  readonly dir: string;
  readonly canaries: readonly Canary[];
  /** Folders of the hidden entries. */
  readonly hidden: readonly string[];
}

/** Plants entries in a copy of content/: every field filled, in hidden ones with a word of its own. */
export async function plantedContent(): Promise<PlantedContent> {
  const dir = path.join(temporaryFolder(), "content");
  cpSync(path.join(project, "content"), dir, { recursive: true });
  const canaries: Canary[] = [];
  const hidden: string[] = [];
  for (const type of schemas.types) {
    for (const mode of ["intern", "entwurf", "sperrfrist"] as const) {
      const kennung = `geheim-${mode}-${type.typ}`;
      const folder = path.join(dir, type.plural, kennung);
      const mark = (place: string, word: string = canaryWord(canaries.length)): string => {
        canaries.push({ word, mode, place: `${type.typ}.${place}` });
        return word;
      };
      mark("kennung", kennung);
      await fillEntry(type, folder, modes[mode], mark, (typ) => `geheim-${mode}-${typ}`);
      hidden.push(folder);
    }
    // What is public may name what is not: such references must vanish without a trace.
    const open = path.join(dir, type.plural, `offen-${type.typ}`);
    let count = 0;
    await fillEntry(
      type,
      open,
      { sichtbarkeit: "oeffentlich" },
      () => `offen-${type.typ}-${++count}`,
      (typ) => `geheim-intern-${typ}`,
    );
  }
  return { dir, canaries, hidden };
}

/** A word that no language has and that Pagefind's stemmer leaves alone. */
function canaryWord(number: number): string {
  return `qzx${[...String(number)].map((digit) => "bcdfghjklm"[Number(digit)]).join("")}x`;
}
