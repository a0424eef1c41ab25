import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { changeFolder } from "../../disk/change-folder.ts";
import { finishChanges } from "../../disk/finish-changes.ts";
import { assertBase } from "./assert-base.ts";
import { decapFor, type Answer } from "./decap.ts";
import { isReadRequest, isWorkflowRequest, type Asset, type EditorRequest } from "./editor-request.ts";
import type { EntryPath } from "./entry-path.ts";
import { readAction } from "./read-action.ts";
import { assertReadable, assertReal, assertRealFiles } from "./real-path.ts";
import { Refused } from "./refused.ts";
import { writeEntry, type NewFile } from "./write-entry.ts";

/** Performs the requests of an editor, or throws {@link Refused}. */
export type Backend = (request: EditorRequest) => Promise<Answer>;

/**
 * The editor on the files themselves. decap-server reads; writing is done here, because its writing leaves half a file when it
 * is killed, and its deleting leaves the files beside an entry. `folder` is that of the content, below `root`; `notes` keeps
 * the notes of changes.
 */
export async function filesBackend(root: string, folder: string, branch: string, notes: string): Promise<Backend> {
  finishChanges(notes);
  const content = { dir: path.join(root, folder), notes };
  const inContent = (file: string): string => file.slice(folder.length + 1);
  const repository = { root, branch, decap: await decapFor(root, "files") };

  return async (request) => {
    if (isReadRequest(request)) return readAction(request, repository);
    if (isWorkflowRequest(request)) throw new Refused("Entwürfe gibt es nur mit npm start -- --workflow.");
    switch (request.action) {
      case "persistEntry": {
        assertReadable(root, request.file);
        assertBase(request, textOf(request.file));
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
        remove(request.files);
        return { status: 200, body: { message: "gelöscht" } };
    }
  };

  /** The text comes last: it names the files. */
  function write(assets: readonly Asset[], text: NewFile | undefined, { dir }: EntryPath): void {
    assertRealFiles(root, dir);
    const files: NewFile[] = assets.map(({ file, content }) => ({ name: file.name, content }));
    writeEntry(content, inContent(dir), text ? [...files, text] : files);
  }

  function textOf(file: EntryPath): string | undefined {
    const full = path.join(root, file.path);
    return existsSync(full) ? readFileSync(full, "utf8") : undefined;
  }

  /** With its text the whole entry goes. */
  function remove(files: readonly EntryPath[]): void {
    for (const file of files) assertReal(root, file.path);
    const there = files.filter((file) => existsSync(path.join(root, file.path)));
    const entries = new Set(there.filter(({ name }) => name === "index.md").map(({ dir }) => dir));
    const single = there.filter(({ dir }) => !entries.has(dir)).map((file) => file.path);
    const gone = [...entries, ...single].map((file) => ({ remove: inContent(file) }));
    if (gone.length > 0) changeFolder(content, gone);
  }
}
