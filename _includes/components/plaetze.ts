import { html, type Html } from "../../src/html.ts";

export interface PlaetzeProps {
  readonly verbindlich: number;
  readonly vorbehalt: number;
  readonly mindestens?: number | undefined;
  readonly gesamt: number;
}

/** From here on single seats cannot be told apart. */
const most = 60;

/** Seats of a course as squares: promised, reserved, free; the line stands where it can take place. The words stand beside it. */
export function plaetze({ verbindlich, vorbehalt, mindestens, gesamt }: PlaetzeProps): Html | undefined {
  const count = Math.max(gesamt, verbindlich + vorbehalt, mindestens ?? 0);
  if (count > most) return undefined;
  const seats = Array.from({ length: count }, (_, i) => {
    const kind = i < verbindlich ? "p-fest" : i < verbindlich + vorbehalt ? "p-vorbehalt" : "p-frei";
    return html`<i class="${kind}${i + 1 === mindestens && " p-grenze"}"></i>`;
  });
  return html`<div class="plaetze" aria-hidden="true">${seats}</div>`;
}
