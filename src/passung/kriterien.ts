import { loadFolder } from "../load-folder.ts";
import type { Kriterium } from "./kriterium.ts";

/** All criteria, the weightiest first; together they give a hundred points. */
export const kriterien: readonly Kriterium[] = [
  ...(await loadFolder<Kriterium>(new URL("kriterien/", import.meta.url))).values(),
].toSorted((a, b) => b.hoechstens - a.hoechstens);
