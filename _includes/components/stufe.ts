import { html, type Html } from "../../src/html.ts";

/** A stage on a scale, counted from 1, always with its word. */
export function stufe({
  nummer,
  von,
  label,
  knapp,
}: {
  readonly nummer: number;
  readonly von: number;
  readonly label: string;
  /** In a narrow cell the number stands alone; the rest is still read aloud. */
  readonly knapp?: boolean;
}): Html {
  const marks = Array.from({ length: von }, (_, i) => html`<i${i < nummer && html` class="v"`}></i>`);
  if (knapp)
    return html`<span class="stufe" aria-hidden="true">${marks}</span> <span class="vh">Stufe </span>${nummer}<span class="vh"> von ${von}: ${label}</span>`;
  return html`<span class="stufen"><span class="stufe" aria-hidden="true">${marks}</span> Stufe ${nummer} von ${von}: <strong>${label}</strong></span>`;
}
