import { html, raw, type Html } from "../../src/html.ts";

const line = (d: string, width = 2): string =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}"/>`;
/** Holes are drawn the other way round. */
const solid = (d: string): string => `<path d="${d}" fill="currentColor"/>`;
const ring = (more = ""): string =>
  `<circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2.5"${more}/>`;
/** A sheet of paper with a folded corner, for files that are read page by page. */
const sheet = line("M4 2h8l4 4v12H4z");

/** Our drawings on a 20 × 20 grid: lines of 2, states of 2.5 or solid, so that they hold beside bold words. */
const drawings = {
  angeregt: ring(),
  "in-pruefung": solid("M10 1.75a8.25 8.25 0 1 0 0 16.5 8.25 8.25 0 0 0 0-16.5zM10 4.25v11.5a5.75 5.75 0 0 1 0-11.5z"),
  vereinbart: ring() + '<circle cx="10" cy="10" r="3.4" fill="currentColor"/>',
  laeuft: solid("M10 1.75a8.25 8.25 0 1 0 0 16.5 8.25 8.25 0 0 0 0-16.5zM7.6 5.7l7 4.3-7 4.3z"),
  zurueckgestellt: solid("M2 2h16v16H2zM6 5.5v9h2.6v-9zM11.4 5.5v9H14v-9z"),
  verworfen: line("M4 4l12 12M16 4L4 16", 3.4),
  abgeschlossen: solid("M2 2h16v16H2zM5.2 10.3l3.4 3.5 6.3-7.2-1.7-1.4-4.7 5.4-1.7-1.8z"),
  wiedervorlage: ring(' stroke-dasharray="3 2.5"'),
  suche: line("M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12.8 12.8L18 18"),
  schloss: line("M4 9h12v9H4zM7 9V6a3 3 0 0 1 6 0v3"),
  stift: line("M3 17l1-4L14 3l3 3L7 16z"),
  archiv: solid("M1 3h18v5H1zM2.5 9.5h15V18h-15zM7 11.5v2.4h6v-2.4z"),
  uhr: line("M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.5V10l3 2"),
  "datei-text": sheet + line("M7 10h6M7 14h6"),
  "datei-seite": sheet + solid("M7 9h6v6H7z"),
  "datei-tabelle": line("M2 4h16v12H2zM2 8h16M2 12h16M8 4v12"),
  "datei-folie": line("M2 3h16v10H2zM10 13v5M6 18h8"),
  "datei-ablauf": line("M2 6h5v8H2zM13 6h5v8h-5zM7 10h6"),
  "datei-bild": line("M2 4h16v12H2zM3 15l5-6 3 4 2-2 4 4"),
  "datei-paket": line("M3 7h14v10H3zM3 7l2-4h10l2 4M10 3v8"),
  "datei-kalender": line("M3 4h14v13H3zM3 9h14M7 1.5V6M13 1.5V6"),
  "datei-abo":
    line("M3 9a8 8 0 0 1 8 8M3 3a14 14 0 0 1 14 14") + '<circle cx="4.5" cy="15.5" r="2" fill="currentColor"/>',
  "datei-daten": line("M8 3c-5 0-1 6-5 7 4 1 0 7 5 7M12 3c5 0 1 6 5 7-4 1 0 7-5 7"),
} as const;

/** Name of a drawing. */
export type SymbolName = keyof typeof drawings;

/** Every drawing there is. */
export const symbolNames = Object.keys(drawings) as readonly SymbolName[];

/** True when there is a drawing of that name. */
export function isSymbol(name: string): name is SymbolName {
  return Object.hasOwn(drawings, name);
}

/** A small drawing beside its word; it says nothing on its own. */
export function symbol(name: SymbolName): Html {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true">${raw(drawings[name])}</svg>`;
}
