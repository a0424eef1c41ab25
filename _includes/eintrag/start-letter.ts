import type { Item } from "../../src/model/site.ts";
import { mailto } from "../../src/text/mailto.ts";
import type { View } from "../view.ts";

/** A letter of a Verwaltung that begins with a process, to those who keep it; undefined where nobody can be written to. */
export function startLetter({ data, path }: Item<"prozess">, { site }: View): string | undefined {
  const to = data.verantwortlich?.funktionspostfach ?? site.hub.kontakt?.email;
  if (to === undefined) return undefined;
  const lines = [
    "Guten Tag,",
    "",
    `wir möchten mit dem Prozess „${data.titel}“ anfangen.`,
    "",
    "Verwaltung und Stelle:",
    "Funktionspostfach für Rückfragen:",
    "Unser Ablauf liegt vor als (Modell, Text, noch gar nicht):",
    "Wer mit uns daran arbeiten soll:",
    "",
    `Seite: ${site.absolute(path)}`,
  ];
  return mailto(to, `Wir fangen an: „${data.titel}“`, lines);
}
