import type { Site } from "../model/site.ts";
import type { Dokument } from "./dokument.ts";

/** A document made of what several entries say, for somebody to complete. */
export interface Entwurf {
  /** Path in the site without ending, below the page that offers it. */
  readonly path: string;
  readonly dokument: Dokument;
}

/** All drafts of one kind; found in src/dokument/entwuerfe/ by the name of its file. */
export type Entwuerfe = (site: Site) => readonly Entwurf[];
