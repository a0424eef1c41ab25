import { html, type Html } from "../../src/html.ts";

/** A stage on a scale, counted from 1, always with its word. */
export function stufe({
  nummer,
  von,
  label,
}: {
  readonly nummer: number;
  readonly von: number;
  readonly label: string;
}): Html {
  const marks = Array.from({ length: von }, (_, i) => html`<i${i < nummer && html` class="v"`}></i>`);
  return html`<span class="stufen"><span class="stufe" aria-hidden="true">${marks}</span> Stufe ${nummer} von ${von}: <strong>${label}</strong></span>`;
}
