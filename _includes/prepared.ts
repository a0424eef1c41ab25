import type { Copy } from "../src/archive/copy.ts";
import type { Assets } from "../src/export/assets.ts";
import type { FormerTexts } from "../src/export/former-texts.ts";
import type { Images } from "../src/export/images.ts";
import type { Documents } from "../src/model/documents.ts";
import type { Modelle } from "../src/process/modelle.ts";

/** What is made of files before pages can be rendered; the editor has only pictures and assets. */
export interface Prepared {
  readonly images: Images;
  readonly assets: Assets;
  readonly former?: FormerTexts;
  readonly documents?: Documents;
  readonly models?: Modelle;
  /** Set for a copy that is opened without a server. */
  readonly copy?: Copy | undefined;
}
