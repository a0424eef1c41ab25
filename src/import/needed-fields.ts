import { EditFault } from "../edit/edit-fault.ts";
import { prefilled } from "../edit/prefilled.ts";
import type { ContentType } from "../model/content-type.ts";
import type { DraftRequest } from "./draft-entry.ts";

/** Throws {@link EditFault} with the flags of required fields that no file and no default can fill. */
export function refuseMissingFields(type: ContentType, { given, today }: DraftRequest, hub: object): void {
  const missing = type.required.filter(
    (name) => name !== "titel" && !Object.hasOwn(given, name) && prefilled(type, name, { today, hub }) === undefined,
  );
  if (missing.length === 0) return;
  const lines = missing.map((name) => {
    const { description, title, examples } = type.fields[name] ?? {};
    return `  --${name} ${String(examples?.[0] ?? "…")}  ${description ?? title ?? ""}`;
  });
  throw new EditFault([`${type.title} braucht noch diese Angaben:`, ...lines].join("\n"));
}
