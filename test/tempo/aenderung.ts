import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** An entry whose text can be changed and put back. */
export interface Aenderung {
  /** Path of its page in an output. */
  readonly seite: string;
  /** Adds a sentence with this word to its body. */
  readonly schreiben: (wort: string) => void;
  readonly zuruecknehmen: () => void;
}

/** `count` public Berichte, evenly spread over all. */
export function aenderungen(content: string, count: number): Aenderung[] {
  const berichte = readdirSync(path.join(content, "berichte")).toSorted();
  const open = berichte.filter((kennung) => {
    const text = readFileSync(fileOf(content, kennung), "utf8");
    return (
      text.includes("\nsichtbarkeit: oeffentlich\n") &&
      !/\n(?:entwurf|sperrfrist|zurueckgezogen|archiviert):/.test(text)
    );
  });
  return Array.from({ length: Math.min(count, open.length) }, (_, i) => {
    const kennung = open[Math.floor(((i + 0.5) * open.length) / count)]!;
    const file = fileOf(content, kennung);
    const before = readFileSync(file);
    return {
      seite: path.join("berichte", kennung, "index.html"),
      schreiben: (wort) => writeFileSync(file, `${before.toString("utf8")}\nNachtrag vom selben Tag: ${wort}.\n`),
      zuruecknehmen: () => writeFileSync(file, before),
    };
  });
}

function fileOf(content: string, kennung: string): string {
  return path.join(content, "berichte", kennung, "index.md");
}
