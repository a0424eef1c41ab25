import type { AbteilungProps } from "../components/abteilung.ts";

/** A part of an entry's page: heading, content, and the places inside that the table of contents names too. */
export interface Section extends AbteilungProps {
  /** Source below assets/ of a script that makes the part handier; everything works without it. */
  readonly script?: string;
  readonly unter?: readonly { readonly id: string; readonly titel: string }[];
}

/** Drops the sections that have nothing to say. */
export function sections(...all: readonly (Section | undefined | false)[]): readonly Section[] {
  return all.filter((section) => section !== undefined && section !== false);
}
