import type { Address } from "../model/address.ts";
import type { HubData } from "../model/types.generated.ts";
import type { DecapConfig } from "./decap/decap-config.ts";

/** What one build tells its editor page, besides the program; nothing in it comes from entries. */
export interface EditorSettings {
  readonly config: DecapConfig;
  /** Content folder in the repository. */
  readonly folder: string;
  readonly address: Address;
  readonly hub: HubData;
  /** URLs of the site's own stylesheet, for the preview. */
  readonly css: string;
}

/** File of the settings, in the editor's folder. */
export const settingsFile = "einstellungen.json";
