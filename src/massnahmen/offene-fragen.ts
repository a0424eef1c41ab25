import { figureText } from "../text/figure-text.ts";
import { dueText } from "./due-text.ts";
import { isOpen, type Massnahme } from "./massnahme.ts";

/** What an interim review has to ask, measure by measure; a question for each thing that the Berichte leave open. */
export function offeneFragen(all: readonly Massnahme[]): readonly string[] {
  return all.flatMap((one) => {
    const { was, zustaendig, ergebnis, kennzahl } = one.data;
    if (!isOpen(one))
      return one.lage === "erledigt" && ergebnis === undefined ? [`${was}: Was ist dabei herausgekommen?`] : [];
    return [
      ...(one.lage === "ueberfaellig"
        ? [`${was}: Der Termin ist vorbei, ${dueText(one)}. Wie weit ist es, und was fehlt?`]
        : []),
      ...(one.lage === "ohne-termin" ? [`${was}: Bis wann?`] : []),
      ...(zustaendig === undefined ? [`${was}: Wer kümmert sich darum?`] : []),
      ...(kennzahl ? [`${kennzahl.bezeichnung}: damals ${figureText(kennzahl)}. Und heute?`] : []),
    ];
  });
}
