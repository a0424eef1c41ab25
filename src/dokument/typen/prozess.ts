import { labelOf } from "../../model/field.ts";
import type { Item } from "../../model/site.ts";
import type { Notiz, Schritt } from "../../process/schritt.ts";
import { partiesOf } from "../../process/library/matrix.ts";
import { flat, stepsOf } from "../../process/steps-of.ts";
import { wayWords } from "../../process/way-words.ts";
import { dateText } from "../../text/dates.ts";
import type { Block } from "../block.ts";
import { fact, heading, points, table } from "../make-block.ts";
import { typeDokument } from "../type-dokument.ts";

export default typeDokument<"prozess">({
  facts: ({ data, type }) => [
    ...fact("Stufe", labelOf(type.fields["stufe"], data.stufe)),
    ...fact("LeiKa-Schlüssel", data.leistung),
    ...fact("Systeme", data.systeme?.join(", ")),
    ...fact("Stand", data.stand && dateText(data.stand).text),
  ],
  created: ({ data }) => data.stand,
  after: (item, _site, models) => {
    const modell = models.find(item.typ, item.kennung, item.data.bpmn);
    const words = modell && stepsOf(modell);
    const rows = words ? flat(words.schritte).map(told) : (item.data.schritte ?? []).map(written);
    const columns = ["Nr.", "Schritt", "Wer", "Womit", "Dazu"];
    return [
      ...(rows.length > 0 ? [heading(1, "Schritte"), table(columns, rows)] : []),
      ...(words && words.uebrig.length > 0
        ? [heading(2, "Außerdem im Modell"), points(words.uebrig.map(noteText))]
        : []),
      ...roles(item),
      ...whoRunsIt(item),
      ...bases(item),
    ];
  },
});

type Row = readonly (string | undefined)[];

function told({ nummer, art, titel, rolle, system, text, weiter, wege, notizen }: Schritt): Row {
  const more = [text?.replace(/\.$/, ""), ...notizen.map(noteText), ...wayWords(wege, weiter)].filter(
    (one) => one !== undefined,
  );
  return [nummer, titel === "" ? art : `${titel}, ${art}`, rolle, system, more.join("; ")];
}

function written(
  { titel, rolle, system, text }: NonNullable<Item<"prozess">["data"]["schritte"]>[number],
  i: number,
): Row {
  return [String(i + 1), titel, rolle, system, text];
}

const noteText = ({ wort, text }: Notiz): string => [wort, text].filter((one) => one !== "").join(": ");

function roles({ data: { rollen = [] } }: Item<"prozess">): Block[] {
  const rows = rollen.map(({ name, aufgabe }) => [name, aufgabe]);
  return rows.length === 0 ? [] : [heading(1, "Rollen"), table(["Rolle", "Aufgabe"], rows)];
}

/** Who is how far, and what they do otherwise; nothing while all do the same. */
function whoRunsIt(item: Item<"prozess">): Block[] {
  if (!item.data.varianten || item.data.varianten.length === 0) return [];
  const rows = [...partiesOf(item)].map(([{ data }, { stufe, variante }]) => [
    data.titel,
    labelOf(item.type.fields["stufe"], stufe),
    variante?.abweichung ?? "wie gemeinsam",
  ]);
  return [heading(1, "Wer es wie macht"), table(["Verwaltung", "Stufe", "Ablauf"], rows)];
}

function bases({ data: { rechtsgrundlagen = [] } }: Item<"prozess">): Block[] {
  return rechtsgrundlagen.length === 0 ? [] : [heading(1, "Rechtsgrundlagen"), points(rechtsgrundlagen)];
}
