import { rmSync } from "node:fs";
import path from "node:path";
import type { Connection } from "../src/cms/connection.ts";
import { bundleAssets } from "../src/export/assets.ts";
import { brandAssets } from "../src/export/brand/brand-assets.ts";
import { writeFiles } from "../src/export/write-files.ts";
import { addressOf } from "../src/model/address.ts";
import type { Schemas } from "../src/model/content-type.ts";
import { hubOf } from "../src/model/hub.ts";
import { readContent } from "../src/read/read-content.ts";
import { editorOf } from "./editor-of.ts";
import { project } from "./project.ts";

const iconCache = path.join(project, ".cache", "zeichen");

export interface WriteEditorOptions {
  readonly content: string;
  readonly url: string;
  /** Folder to write to. */
  readonly dir: string;
  readonly schemas: Schemas;
  readonly connection: Connection;
}

/** Writes the editor of `npm start` with all it needs of the site into a folder of its own. */
export async function writeEditor({ content, url, dir, schemas, connection }: WriteEditorOptions): Promise<void> {
  const hub = hubOf(readContent(content, schemas.types).hub.data);
  const assets = await bundleAssets(path.join(project, "assets"), await brandAssets(hub, iconCache));
  const { page, files } = await editorOf({ hub, address: addressOf(url) }, connection, schemas, assets);
  rmSync(dir, { recursive: true, force: true });
  writeFiles([...assets.files, ...files, { path: `${page.path}index.html`, content: page.html }], dir);
}
