import { editorPage } from "../_includes/pages/editor.ts";
import type { Connection } from "../src/cms/connection.ts";
import { decapConfig } from "../src/cms/decap/decap-config.ts";
import { settingsFile, type EditorSettings } from "../src/cms/editor-settings.ts";
import { formsOf } from "../src/cms/forms-of.ts";
import type { Assets } from "../src/export/assets.ts";
import { editorBundle, type EditorBundle } from "../src/export/editor-bundle.ts";
import { editorFolder } from "../src/export/editor-folder.ts";
import { absoluteUrl, urlOf } from "../src/model/address.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { OutputFile, Page } from "../src/model/page.ts";
import type { Site } from "../src/model/site.ts";

/** Makes the editor of a site: its page, its program and what it needs to know; nothing of it comes from entries. */
export async function editorOf(
  { hub, address }: Pick<Site, "hub" | "address">,
  connection: Connection,
  schemas: Schemas,
  assets: Assets,
  bundle: (schemas: Schemas) => EditorBundle | Promise<EditorBundle> = editorBundle,
): Promise<{ page: Page; files: readonly OutputFile[] }> {
  const { files, script, css } = await bundle(schemas);
  const url = (path: string): string => urlOf(address, path);
  const icon = url(assets.path("images/favicon.svg"));
  const site = address.origin === "" ? {} : { url: absoluteUrl(address, "/") };
  const settings: EditorSettings = {
    config: decapConfig(formsOf(schemas), connection, { name: hub.name, logo: icon, ...site }),
    folder: connection.folder,
    address,
    hub,
    css: url(assets.path("css/haupt.css")),
  };
  return {
    page: editorPage({ name: hub.name, script: url(script), css: url(css), icon, home: url("/") }),
    files: [...files, { path: editorFolder + settingsFile, content: JSON.stringify(settings) }],
  };
}
