/** A file as it may be uploaded, or the German reason why it may not. */
export type Prepared = { readonly file: File } | { readonly refused: string };

/** Refuses a file, by the name under which the editor knows it. */
export function refuse({ name }: File, reason: string): Prepared {
  return { refused: `„${name}“: ${reason}` };
}
