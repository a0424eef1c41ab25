import type { Child } from "../../src/html.ts";

/** A part of an entry's page: heading in the margin, content beside it. */
export interface Section {
  readonly id: string;
  readonly titel: string;
  readonly rand?: Child;
  readonly inhalt: Child;
}

/** Drops the sections that have nothing to say. */
export function sections(...all: readonly (Section | undefined | false)[]): readonly Section[] {
  return all.filter((section) => section !== undefined && section !== false);
}
