import { loadFolder } from "../load-folder.ts";
import type { TypeName } from "../model/types.generated.ts";
import type { TypeDokument } from "./type-dokument.ts";

/** What types add to the documents of their entries, by type; every other type has head, text and end alone. */
export const typeDokumente = await loadFolder<TypeDokument<TypeName>>(new URL("typen/", import.meta.url));
