/** What check reports; the JSON form of `npm run check` (design: file relative to the content folder, line and column from 1). */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path such as `bilder[0].alt`, or null when the problem is not in a field. */
  readonly field: string | null;
  readonly rule: string;
  readonly severity: "fehler" | "warnung";
  readonly message: string;
  readonly hint: string | null;
}

/** Steps from the front matter's root to a value: keys and list positions. */
export type Path = readonly (string | number)[];

/** Writes a path as `bilder[0].alt`. */
export function dotted(path: Path): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
