import type { Zufall } from "../../suche/zufall.ts";
import { schreibe, type Worueber } from "./schreibe.ts";
import { wortschatz } from "./woerter.ts";

/** Writes a body of at least `bytes` bytes: sections with paragraphs, lists, a table and footnotes, as editors write them. */
export function text(bytes: number, chance: Zufall, worueber: Worueber): string {
  const write = (pattern: string): string => schreibe(pattern, chance, worueber);
  const absatz = (): string => Array.from({ length: 3 + chance.below(3) }, () => satz(chance, write)).join(" ");
  const bausteine = [aufzaehlung, absatz, nummern, tabelle, absatz, zitat, absatz];
  const blocks = [absatz()];
  const notes: string[] = [];
  let size = Buffer.byteLength(blocks[0]!);
  for (let i = 0; size < bytes; i++) {
    const heading = `${i > 0 && i % 3 === 2 ? "###" : "##"} ${write(chance.pick(wortschatz.ueberschriften))} (${i + 1})`;
    const note = i % 3 === 1 ? `[^${notes.push(satz(chance, write))}]` : "";
    const block = bausteine[(i + chance.below(2)) % bausteine.length]!;
    const section = `${heading}\n\n${absatz()}${note}\n\n${block === absatz ? absatz() : block(chance, write)}`;
    blocks.push(section);
    size += Buffer.byteLength(section) + 2;
  }
  return `${[...blocks, ...notes.map((note, i) => `[^${i + 1}]: ${note}`)].join("\n\n")}\n`;
}

type Write = (pattern: string) => string;

function satz(chance: Zufall, write: Write): string {
  const tail = chance.below(10) < 4 ? chance.pick(wortschatz.nachsaetze) : "";
  return write(`${chance.pick(wortschatz.saetze)}${tail}.`);
}

function aufzaehlung(chance: Zufall, write: Write): string {
  return chance
    .some(wortschatz.punkte, 3 + chance.below(3))
    .map((point) => `- ${write(point)}`)
    .join("\n");
}

function nummern(chance: Zufall, write: Write): string {
  return Array.from({ length: 3 + chance.below(3) }, (_, i) => `${i + 1}. ${satz(chance, write)}`).join("\n");
}

function zitat(chance: Zufall, write: Write): string {
  return `> ${satz(chance, write)}`;
}

/** A table with its columns aligned, as the formatter leaves it. */
function tabelle(chance: Zufall, write: Write): string {
  const rows = [
    [write("{W}"), "Haus", "Zahl"],
    ...Array.from({ length: 4 + chance.below(5) }, () => [write("{P}"), write("{O}"), write("{Z}")]),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = ([a, b, c]: string[]): string =>
    `| ${a!.padEnd(widths[0]!)} | ${b!.padEnd(widths[1]!)} | ${c!.padStart(widths[2]!)} |`;
  const rule = `| ${"-".repeat(widths[0]!)} | ${"-".repeat(widths[1]!)} | ${"-".repeat(widths[2]! - 1)}: |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}
