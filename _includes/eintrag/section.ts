import type { AbteilungProps } from "../components/abteilung.ts";

/** A part of an entry's page: heading in the margin, content beside it. */
export type Section = AbteilungProps;

/** Drops the sections that have nothing to say. */
export function sections(...all: readonly (Section | undefined | false)[]): readonly Section[] {
  return all.filter((section) => section !== undefined && section !== false);
}
