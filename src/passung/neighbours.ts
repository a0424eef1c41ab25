import type { Item } from "../model/site.ts";

/** True when one Sachgebiet stands over the other or both stand below the same. */
export function areNeighbours(a: Item<"sachgebiet">, b: Item<"sachgebiet">): boolean {
  if (a === b) return false;
  const [over, other] = [a.data.ueber, b.data.ueber];
  return over === b.kennung || other === a.kennung || (over !== undefined && over === other);
}
