import { html, type Html } from "../../src/html.ts";

/** Stage of a process, 1 to 6, always with its word. */
export function stufe({ nummer, label }: { readonly nummer: number; readonly label: string }): Html {
  const marks = [1, 2, 3, 4, 5, 6].map((n) => html`<i${n <= nummer && html` class="v"`}></i>`);
  return html`<span class="stufen"><span class="stufe" aria-hidden="true">${marks}</span> Stufe ${nummer} von 6: <strong>${label}</strong></span>`;
}
