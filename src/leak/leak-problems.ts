import { countText } from "../text/numbers.ts";
import { dotted, type Problem } from "../model/problem.ts";
import type { Leak, Scan } from "./scan.ts";
import { traceKinds, type Origin, type TraceKind } from "./trace.ts";

/** More would hide the first. */
const [mostProblems, mostFiles] = [30, 3] as const;

const kindNames: Readonly<Record<TraceKind, string>> = {
  kennung: "Seine Kennung",
  titel: "Sein Titel",
  kurzfassung: "Seine Kurzfassung",
  feld: "Der Inhalt eines Feldes",
  text: "Eine Stelle aus seinem Text",
  dateiname: "Der Name seiner Datei",
  datei: "Seine Datei",
  dateitext: "Ein Text aus seiner Datei",
};

const hint = "Es wurde nichts veröffentlicht. Was jetzt zu tun ist, steht in docs/betrieb.md im Abschnitt „Leckprobe“.";

/** What a scan has found, as problems that forbid publishing; the hidden text itself is not repeated. */
export function leakProblems({ leaks, unread }: Pick<Scan, "leaks" | "unread">): Problem[] {
  const rank = ({ origin }: Leak): number => traceKinds.indexOf(origin.kind);
  const groups = Map.groupBy(
    leaks.toSorted((a, b) => rank(a) - rank(b)),
    ({ origin: { entry, kind } }) => `${entry.file} ${kind}`,
  );
  const found = [...groups.values()]
    .map(leakProblem)
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const more = found.length - mostProblems;
  return [
    ...unread.map(unreadProblem),
    ...found.slice(0, mostProblems),
    ...(more > 0
      ? [problem("", `${countText(more, "weitere Spur", "weitere Spuren")} nicht öffentlicher Einträge.`)]
      : []),
  ];
}

function leakProblem(leaks: readonly Leak[]): Problem {
  const { origin } = leaks[0]!;
  const files = [...new Set(leaks.map(({ file }) => file))];
  const rest = files.length - mostFiles;
  const shown = files.slice(0, mostFiles).join(", ");
  const where = rest > 0 ? `${shown} und ${countText(rest, "weiterer Datei", "weiteren Dateien")}` : shown;
  const what = origin.file === undefined ? kindNames[origin.kind] : `${kindNames[origin.kind]} „${origin.file}“`;
  return {
    ...problem(
      origin.entry.file,
      `Dieser Eintrag ist nicht öffentlich, die öffentliche Ausgabe verrät ihn aber. ${what} steht in ${where}.`,
    ),
    ...placeIn(origin),
  };
}

function placeIn({ entry, kind, path }: Origin): Pick<Problem, "line" | "column" | "field"> {
  if (path) return { ...entry.locate(path), field: dotted(path) };
  return { line: kind === "text" ? entry.bodyLine : 1, column: 1, field: null };
}

function unreadProblem({ file, why }: Scan["unread"][number]): Problem {
  return why === "unknown"
    ? {
        ...problem("", `Die Leckprobe kennt keine Dateien wie „${file}“ und weiß nicht, was darin steht.`),
        hint: "Es wurde nichts veröffentlicht. Für diese Art von Datei fehlt ein Leser in src/leak/readers/.",
      }
    : problem("", `Die Leckprobe kann „${file}“ nicht lesen: Der Inhalt passt nicht zur Endung.`);
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, field: null, rule: "leckprobe", severity: "fehler", message, hint };
}
