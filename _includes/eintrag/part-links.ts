import { partPath } from "../../src/model/list-paths.ts";
import type { Html } from "../../src/html.ts";
import { blaettern } from "../components/blaettern.ts";

/** Links between the parts of an overview whose first page has the URL `root`; nothing where there is one part. */
export function partLinks(root: string, index: number, count: number): Html | undefined {
  if (count < 2) return undefined;
  const url = (i: number): string => partPath(root, i);
  return blaettern({ anzahl: count, index, url });
}

/** Rows in parts of a size; at least one part. */
export function partsOf<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: count }, (_, i) => rows.slice(i * size, (i + 1) * size));
}
