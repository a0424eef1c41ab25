import type { ControlProps, Validity } from "../decap.ts";

/** Keeps Decap from saving, with a sentence at the field. */
export function invalid({ field, parentIds }: ControlProps, message: string): Validity {
  return { error: { message: `${String(field.get("label"))}: ${message}`, parentIds } };
}
