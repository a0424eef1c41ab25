import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import type { Modell } from "../../src/process/modell.ts";
import type { Schritt } from "../../src/process/schritt.ts";
import { stepsOf } from "../../src/process/steps-of.ts";
import { typography } from "../../src/text/typography.ts";
import { ablauf, ablaufRollen } from "../components/ablauf.ts";
import { prozessbild } from "../components/prozessbild.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";

/** The process in words, by roles and as a drawing; without a model the steps its fields tell. */
export function prozessSections(item: Item<"prozess">, view: View): readonly Section[] {
  const modell = view.model(item, item.data.bpmn);
  return modell ? told(item, modell) : written(item);
}

function told({ data }: Item<"prozess">, modell: Modell): readonly Section[] {
  const words = stepsOf(modell);
  const remarks = new Map(data.schritte?.map(({ titel, text }) => [titel, text]));
  // What the fields say about a step of the same name stands with it.
  const remark = (one: Schritt): Schritt => ({
    ...one,
    text: one.text ?? remarks.get(one.titel),
    unter: one.unter.map(remark),
  });
  const inhalt = ablauf({ ...words, schritte: words.schritte.map(remark) });
  return [
    { id: "schritte", titel: "Schritte", inhalt },
    { id: "wer-was", titel: "Wer was tut", inhalt: ablaufRollen(words) },
    { id: "bild", titel: "Als Bild", inhalt: prozessbild({ modell, titel: `Ablauf: ${data.titel}` }) },
  ];
}

function written({ data }: Item<"prozess">): readonly Section[] {
  if (!data.schritte || data.schritte.length === 0) return [];
  const shown = data.schritte.map(
    ({ titel, rolle, system, text }) =>
      html`<li><h3>${typography(titel)}</h3>${(rolle ?? system) !== undefined && html`<p class="leise">${[rolle, system].filter(Boolean).join(", ")}</p>`}${text !== undefined && html`<p>${typography(text)}</p>`}</li>`,
  );
  return [{ id: "schritte", titel: "Schritte", inhalt: html`<ol class="schritte">${shown}</ol>` }];
}
