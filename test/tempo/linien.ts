import path from "node:path";
import { alsBefehl } from "./als-befehl.ts";
import { kalterBau, warmerBau } from "./bau.ts";
import { gemessen } from "./gemessen.ts";
import { hugoBau } from "./hugo.ts";
import type { Messung } from "./messung.ts";
import { beiseite, type Stand } from "./stand.ts";
import { vorschau } from "./vorschau.ts";

/** One line of the table. */
export interface Linie {
  readonly titel: string;
  /** Another line that must be measured right before, whose cache this one uses. */
  readonly nach?: string;
  /** Measured in the first round only. */
  readonly einmal?: true;
  readonly miss: (stand: Stand) => Promise<Messung>;
}

const ohneAlles = ["--no-search", "--no-documents"];
const ohneDokumente = ["--no-documents"];

/** All lines by name, in the order of a round: what is compared with each other is measured side by side. */
export const linien: Readonly<Record<string, Linie>> = {
  kalt: { titel: "Bau ohne Suche und Dokumente, kalt", miss: (stand) => kalterBau(stand, ohneAlles) },
  warm: { titel: "Zweiter Bau nach einer Änderung", nach: "kalt", miss: (stand) => warmerBau(stand, ohneAlles) },
  hugo: { titel: "Hugo", miss: hugoBau },
  boden2: { titel: "Boden, zwei Arbeiter", miss: (stand) => boden(stand, 2) },
  boden1: { titel: "Boden, ein Thread", miss: (stand) => boden(stand, 1) },
  suche: { titel: "Bau mit Suche, kalt", miss: (stand) => kalterBau(stand, ohneDokumente) },
  check: { titel: "npm run check", miss: pruefung },
  alles: { titel: "Bau mit allem, kalt", einmal: true, miss: (stand) => kalterBau(stand, []) },
  "alles-warm": {
    titel: "Bau mit allem nach einer Änderung",
    nach: "alles",
    einmal: true,
    miss: (stand) => warmerBau(stand, []),
  },
  vorschau: { titel: "Änderung bis Seite, npm start", einmal: true, miss: vorschau },
};

/** A check that knows of no earlier one. */
function pruefung(stand: Stand): Promise<Messung> {
  const { kopie, content, env } = stand;
  beiseite(stand, path.join(kopie, ".cache", "pruefung"));
  return gemessen(process.execPath, [...alsBefehl, "scripts/check.ts", "--content", content], { cwd: kopie, env });
}

function boden(stand: Stand, workers: number): Promise<Messung> {
  const { kopie, content, dir, env } = stand;
  const out = path.join(dir, "boden");
  beiseite(stand, out);
  const args = ["test/tempo/boden.ts", content, out, String(workers)];
  return gemessen(process.execPath, args, { cwd: kopie, env });
}
