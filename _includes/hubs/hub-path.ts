import { partPath } from "../../src/model/list-paths.ts";
import type { FremderHub } from "../../src/hubs/schnappschuss.ts";

/** Path of the overview of other hubs. */
export const hubsPath = "/themen/nach/andere-hubs/";

/** Path of the page with the entries of one of them; further parts lie at `seite/2/` and so on. */
export function hubPath({ kennung }: Pick<FremderHub, "kennung">, index = 0): string {
  return partPath(`${hubsPath}${kennung}/`, index);
}
