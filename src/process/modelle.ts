import type { Modell } from "./modell.ts";

/** The process models of a site, by the file beside an entry. */
export interface Modelle {
  find(typ: string, kennung: string, datei: string | undefined): Modell | undefined;
}

/** A site without models: the editor's preview, which offers their files alone. */
export const noModels: Modelle = { find: () => undefined };
