import type { ActiveFault } from "./active-content.ts";

/** A cell that a spreadsheet takes for a formula; numbers with a sign and telephone numbers are none. */
const formula = /(?:^|[;,\t])"?(?:[=@]|[+-](?:[A-Za-z(]|[^;,"\t\n]*[|!]))/;

/** Says where in a table a formula stands, which would run when somebody opens it. */
export function csvFault(bytes: Uint8Array): ActiveFault | undefined {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => formula.test(line));
  if (at < 0) return undefined;
  return {
    rule: "dokument-aktiv",
    line: at + 1,
    message: "Die Tabelle enthält eine Formel, die beim Öffnen gerechnet würde.",
    hint: "Speichern Sie in der Tabellenkalkulation nur die Werte; ein Text darf nicht mit „=“ oder „@“ beginnen.",
  };
}
