import type { Html } from "../../src/html.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { itemLink } from "./item-link.ts";
import type { View } from "../view.ts";

/** A link to an entry by its kennung; undefined when this audience may not see it. */
export function reference(typ: TypeName, kennung: string | undefined, { site }: View): Html | undefined {
  const item = site.find(typ, kennung);
  return item && itemLink(item);
}
