import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { decapFor, type Answer } from "./decap.ts";
import { isReadRequest, isWorkflowRequest, type Asset, type EditorRequest } from "./editor-request.ts";
import type { EntryPath } from "./entry-path.ts";
import { readAction } from "./read-action.ts";
import { assertReadable, assertReal, assertRealFiles } from "./real-path.ts";
import { Refused } from "./refused.ts";
import { deleteEntry, sweep, writeEntry, type NewFile } from "./write-entry.ts";

/** Performs the requests of an editor, or throws {@link Refused}. */
export type Backend = (request: EditorRequest) => Promise<Answer>;

/**
 * The editor on the files themselves. decap-server reads; writing is done here, because its writing leaves half a file when it
 * is killed, and its deleting leaves the files beside an entry.
 */
export async function filesBackend(root: string, branch: string, folders: readonly string[]): Promise<Backend> {
  sweep(folders.map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder)));
  const repository = { root, branch, decap: await decapFor(root, "files") };

  return async (request) => {
    if (isReadRequest(request)) return readAction(request, repository);
    if (isWorkflowRequest(request)) throw new Refused("Entwürfe gibt es nur mit npm start -- --workflow.");
    switch (request.action) {
      case "persistEntry": {
        assertReadable(root, request.file);
        write(request.assets, { name: request.file.name, content: request.raw }, request.file);
        return { status: 200, body: { message: "gespeichert" } };
      }
      case "persistMedia": {
        const { file } = request.asset;
        assertReal(root, file.path);
        if (!existsSync(path.join(root, file.dir, "index.md")))
          throw new Refused("Den Eintrag, zu dem die Datei gehören soll, gibt es nicht.");
        write([request.asset], undefined, file);
        return repository.decap("getMediaFile", { branch, path: file.path });
      }
      case "deleteFiles":
        for (const file of request.files) remove(file);
        return { status: 200, body: { message: "gelöscht" } };
    }
  };

  /** The text comes last: it names the files. */
  function write(assets: readonly Asset[], text: NewFile | undefined, { dir }: EntryPath): void {
    assertRealFiles(root, dir);
    const files: NewFile[] = assets.map(({ file, content }) => ({ name: file.name, content }));
    writeEntry(path.join(root, dir), text ? [...files, text] : files);
  }

  /** With its text the whole entry goes. */
  function remove(file: EntryPath): void {
    assertReal(root, file.path);
    const full = path.join(root, file.path);
    if (!existsSync(full)) return;
    if (file.name === "index.md") deleteEntry(path.dirname(full));
    else rmSync(full);
  }
}
