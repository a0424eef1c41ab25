import { loadFolder } from "../load-folder.ts";
import type { Entwuerfe } from "./entwurf.ts";

/** The kinds of drafts, by name. */
export const entwuerfe = await loadFolder<Entwuerfe>(new URL("entwuerfe/", import.meta.url));
