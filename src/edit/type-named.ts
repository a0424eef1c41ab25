import { suggest } from "../check/suggest.ts";
import type { ContentType } from "../model/content-type.ts";
import { EditFault } from "./edit-fault.ts";

/** A content type by its name; throws {@link EditFault} with the nearest and all names. */
export function typeNamed(types: readonly ContentType[], name: string): ContentType {
  const found = types.find(({ typ }) => typ === name);
  if (found) return found;
  const names = types.map(({ typ }) => typ);
  const plural = types.find((type) =>
    [type.plural, type.pluralTitle, type.title].some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  const near = plural?.typ ?? suggest(name, names);
  throw new EditFault(
    [`Den Typ „${name}“ gibt es nicht.`, near && `Meinten Sie „${near}“?`, `Es gibt: ${names.join(", ")}.`]
      .filter(Boolean)
      .join(" "),
  );
}
