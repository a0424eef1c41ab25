import { loadFolder } from "../src/load-folder.ts";
import type { TypeName } from "../src/model/types.generated.ts";
import type { TypePage } from "./eintrag/type-page.ts";

/** The pages of types that have one of their own, by type; every other type gets the common page alone. */
export const typePages = await loadFolder<TypePage<TypeName>>(new URL("typen/", import.meta.url));
