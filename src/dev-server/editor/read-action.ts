import path from "node:path";
import { allowedExtensions, extension } from "../../read/limits.ts";
import type { Answer, Decap } from "./decap.ts";
import type { ReadRequest } from "./editor-request.ts";
import type { FolderPath } from "./entry-path.ts";
import { assertReal, assertRealFiles, foldersIn, indexPaths } from "./real-path.ts";

/** Where a backend reads. */
export interface Repository {
  /** Absolute, and no link. */
  readonly root: string;
  readonly branch: string;
  readonly decap: Decap;
}

/** Answers by decap-server what asks for saved content. */
export async function readAction(request: ReadRequest, { root, branch, decap }: Repository): Promise<Answer> {
  switch (request.action) {
    case "info":
      return decap("info", {});
    case "getDeployPreview":
      return { status: 200, body: null };
    case "entriesByFolder":
      // decap-server would follow links and read every .md file.
      return textsOf(textsIn(request.folder));
    case "entriesByFiles":
      return textsOf(request.files.map((file) => file.path));
    case "getEntry":
    case "getMediaFile":
      assertReal(root, request.file.path);
      return decap(request.action, { branch, path: request.file.path });
    case "getMedia":
      return mediaOf(request.folder);
  }

  /** Of the whole content folder all texts of all types: the editor's check looks at every entry. */
  function textsIn({ path: folder, plural }: FolderPath): string[] {
    return plural === undefined
      ? foldersIn(root, folder).flatMap((below) => indexPaths(root, below))
      : indexPaths(root, folder);
  }

  async function textsOf(files: readonly string[]): Promise<Answer> {
    for (const file of files) assertReal(root, file);
    return decap("entriesByFiles", { branch, files: files.map((file) => ({ path: file })) });
  }

  /** Only entries have files; decap-server would give the text and hidden files, too. */
  async function mediaOf(folder: FolderPath): Promise<Answer> {
    if (folder.kennung === undefined) return { status: 200, body: [] };
    assertRealFiles(root, folder.path);
    const { status, body } = await decap("getMedia", { branch, mediaFolder: folder.path });
    if (!Array.isArray(body)) return { status, body };
    return { status, body: (body as { name: string }[]).filter(({ name }) => isMedia(name)) };
  }
}

const isMedia = (name: string): boolean => allowedExtensions.has(extension(path.basename(name)));
