import { html, raw, type Html } from "../../src/html.ts";

const ring = '<circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2.5"/>';

/** Our drawings on a 20 × 20 grid. */
const drawings = {
  angeregt: ring,
  "in-pruefung": `${ring}<path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/>`,
  vereinbart:
    '<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="10" cy="10" r="3.8" fill="currentColor"/>',
  laeuft:
    '<path fill="currentColor" fill-rule="evenodd" d="M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM7.6 5.7v8.6l7-4.3z"/>',
  zurueckgestellt:
    '<path fill="currentColor" fill-rule="evenodd" d="M2 2h16v16H2zM6 5.5v9h2.6v-9zM11.4 5.5v9H14v-9z"/>',
  verworfen: '<path d="M4 4l12 12M16 4L4 16" fill="none" stroke="currentColor" stroke-width="3.4"/>',
  abgeschlossen:
    '<path fill="currentColor" fill-rule="evenodd" d="M2 2h16v16H2zM5.2 10.3l3.4 3.5 6.3-7.2-1.7-1.4-4.7 5.4-1.7-1.8z"/>',
  wiedervorlage:
    '<circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3 2.5"/>',
  suche:
    '<path d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM13 13l5 5" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  schloss:
    '<path fill="currentColor" fill-rule="evenodd" d="M4 9h12v9H4zM6 9V6a4 4 0 0 1 8 0v3h-2V6a2 2 0 0 0-4 0v3z"/>',
  stift: '<path d="M3 17l1-4L14 3l3 3L7 16z" fill="none" stroke="currentColor" stroke-width="2"/>',
  uhr: '<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 5v5l3.5 2" fill="none" stroke="currentColor" stroke-width="2"/>',
} as const;

/** Name of a drawing. */
export type SymbolName = keyof typeof drawings;

/** True when there is a drawing of that name. */
export function isSymbol(name: string): name is SymbolName {
  return Object.hasOwn(drawings, name);
}

/** A small drawing beside its word; it says nothing on its own. */
export function symbol(name: SymbolName): Html {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${raw(drawings[name])}</svg>`;
}
