import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { fillEntry } from "../e2e/fill-entry.ts";
import { schemas, temporaryFolder } from "../e2e/built-site.ts";

const modes = {
  intern: { sichtbarkeit: "intern" },
  entwurf: { sichtbarkeit: "oeffentlich", entwurf: true },
  sperrfrist: { sichtbarkeit: "oeffentlich", sperrfrist: "2099-01-01T00:00:00+01:00" },
} as const;

/** A hub of a few entries, as a plan: which types, who may see them, which fields they have and whom they name. */
export interface HubPlan {
  readonly entries: readonly {
    readonly typ: number;
    readonly mode: keyof typeof modes | "offen";
    /** Which optional fields are left out. */
    readonly without: number;
    /** Whether references lead to hidden entries. */
    readonly namesHidden: boolean;
    readonly sentence: readonly string[];
  }[];
}

/** Plans of random hubs; each has something hidden, and something public beside it. */
export const hubPlans: fc.Arbitrary<HubPlan> = fc
  .array(
    fc.record({
      typ: fc.nat(schemas.types.length - 1),
      mode: fc.constantFrom("intern" as const, "entwurf" as const, "sperrfrist" as const, "offen" as const),
      without: fc.nat(),
      namesHidden: fc.boolean(),
      sentence: fc.array(
        fc.constantFrom("Rat", "prüft", "die", "Übernahme", "**neu**", "„heute“", "[hier](x.txt)", "§ 2b"),
        {
          minLength: 3,
          maxLength: 9,
        },
      ),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((entries) => ({ entries: [{ ...entries[0]!, mode: "intern" as const }, ...entries.slice(1)] }));

/** A word that begins no other word of the world and that no rule changes. */
export const canary = /qzx[bcdfghjklm]{3,}x/;

/** Writes a planned hub; every text of a hidden entry holds a canary, in its fields, names, body and files. */
export async function writeHub({ entries }: HubPlan): Promise<string> {
  const dir = path.join(temporaryFolder(), "content");
  let count = 100;
  const secret = (): string => `qzx${[...String(count++)].map((digit) => "bcdfghjklm"[Number(digit)]).join("")}x`;
  for (const [i, { typ, mode, without, namesHidden, sentence }] of entries.entries()) {
    const type = schemas.types[typ]!;
    const word = mode === "offen" ? () => `offen-${i}-${count++}` : secret;
    const kennung = `${word()}-${type.typ}`;
    const folder = path.join(dir, type.plural, kennung);
    let field = 0;
    await fillEntry(
      type,
      folder,
      mode === "offen" ? { sichtbarkeit: "oeffentlich" } : modes[mode],
      word,
      (target) => (namesHidden ? `${secretKennung}-${target}` : `offen-${target}`),
      () => ((without >>> (field++ % 31)) & 1) === 0,
    );
    writeFileSync(path.join(folder, "index.md"), `\n${[...sentence, word()].join(" ")}.\n`, { flag: "a" });
    for (const [name, content] of Object.entries(documents(word))) writeFileSync(path.join(folder, name), content);
  }
  mkdirSync(dir, { recursive: true });
  return dir;
}

/** The kennung of the first entry begins with the first canary, and the first entry is hidden. */
const secretKennung = "qzxcbbx";

function documents(word: () => string): Record<string, string | Uint8Array> {
  const part = (tag: string): Uint8Array => strToU8(`<x><${tag}>${word()}</${tag}></x>`);
  return {
    "x.txt": `Text ${word()}\n`,
    [`${word()}.csv`]: `a;b\n${word()};1\n`,
    "x.docx": zipSync({ "word/document.xml": part("t") }),
    "x.odt": zipSync({ "content.xml": part("p") }),
  };
}
