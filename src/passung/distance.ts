import type { Item } from "../model/site.ts";
import { numberText } from "../text/numbers.ts";

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between the seats of two Verwaltungen as the crow flies (haversine formula); undefined where one does not say where it lies. */
export function distance({ data: a }: Item<"verwaltung">, { data: b }: Item<"verwaltung">): number | undefined {
  if (!a.lage || !b.lage) return undefined;
  const north = radians(b.lage.breite - a.lage.breite);
  const east = radians(b.lage.laenge - a.lage.laenge);
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.lage.breite)) * Math.cos(radians(b.lage.breite)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(half));
}

/** „13 km Luftlinie“; far away in steps of ten, since `lage` is no more than a place on the map. */
export function distanceText(km: number): string {
  const step = km < 20 ? 1 : 10;
  return `${numberText(Math.max(1, Math.round(km / step) * step))}\u00a0km Luftlinie`;
}
