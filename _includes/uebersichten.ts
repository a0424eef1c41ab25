import type { Child } from "../src/html.ts";
import { loadFolder } from "../src/load-folder.ts";
import { oncePer } from "../src/once-per.ts";
import { overviewPath, type Uebersicht } from "./uebersicht.ts";
import type { View } from "./view.ts";

/** All overviews in the order of their file names. */
const all = [...(await loadFolder<Uebersicht>(new URL("uebersichten/", import.meta.url))).values()];

/** The parts of their addresses. */
export const overviewNames: ReadonlySet<string> = new Set(all.map(({ name }) => name));

/** An overview that has something to tell. */
export interface OpenOverview extends Uebersicht {
  readonly path: string;
  /** How it stands now. */
  readonly now: Child;
}

/** The overviews that have something to tell on this site. */
export const overviewsOf = oncePer((view: View): readonly OpenOverview[] =>
  all.flatMap((one) => {
    const now = view.site.type(one.typ) && one.stand(view);
    return now === undefined ? [] : [{ ...one, now, path: overviewPath(one, view) }];
  }),
);
