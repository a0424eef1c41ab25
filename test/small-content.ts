import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A content folder of its own with one Thema, for tests that change or break it. */
export interface SmallContent {
  readonly dir: string;
  /** Writes the Thema „probe“ with this title; an empty one is a fault. */
  write(titel: string): void;
}

/** Makes a small content folder below the system's folder for temporary files. */
export function smallContent(titel = "Probe"): SmallContent {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), "inhalte-")));
  const entry = path.join(dir, "themen", "probe");
  mkdirSync(entry, { recursive: true });
  const write = (text: string): void => {
    const front = [
      `titel: "${text}"`,
      'kurzfassung: "Ein Thema zum Ausprobieren."',
      "sichtbarkeit: oeffentlich",
      "status: angeregt",
      "frueher:\n  - versuch",
    ];
    writeFileSync(path.join(entry, "index.md"), `---\n${front.join("\n")}\n---\n\nEin Absatz.\n`);
  };
  write(titel);
  return { dir, write };
}
