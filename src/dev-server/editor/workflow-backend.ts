import { isOutOfSpace } from "../../disk/disk-fault.ts";
import { assertBase } from "./assert-base.ts";
import type { Clone } from "./clone.ts";
import { tidy } from "./clone.ts";
import { decapFor, type Answer } from "./decap.ts";
import { isReadRequest, type Draft, type EditorRequest, type SaveRequest } from "./editor-request.ts";
import type { EntryPath } from "./entry-path.ts";
import type { Backend } from "./files-backend.ts";
import { succeeds } from "./git.ts";
import { readAction } from "./read-action.ts";
import { assertReadable, assertReal, assertRealFiles, filesOf } from "./real-path.ts";
import { Refused } from "./refused.ts";

/** The editor on a clone of its own, with drafts on branches; `onPublished` is called when its base branch has moved. */
export async function workflowBackend(clone: Clone, onPublished: () => void): Promise<Backend> {
  const { dir: root, branch, git } = clone;
  const decap = await decapFor(root, "git");
  const repository = { root, branch, decap };

  return async (request) => {
    const before = await git("rev-parse", "HEAD");
    const answer = await perform(request);
    if (answer.status >= 500) {
      await tidy(clone);
      // decap-server does not tell what it failed on.
      if (isOutOfSpace(root)) throw Object.assign(new Error("disk is full"), { code: "ENOSPC" });
      throw new Refused(broken[request.action] ?? "Das hat nicht geklappt; es ist alles wie vorher.", 500);
    }
    if ((await git("rev-parse", "HEAD")) !== before) onPublished();
    return answer;
  };

  async function perform(request: EditorRequest): Promise<Answer> {
    if (isReadRequest(request)) return readAction(request, repository);
    switch (request.action) {
      case "persistEntry":
        return save(request);
      case "persistMedia": {
        const { file, content } = request.asset;
        assertReal(root, file.path);
        const asset = { path: file.path, content: content.toString("base64"), encoding: "base64" };
        return decap("persistMedia", { branch, asset, options: { commitMessage: request.commitMessage } });
      }
      case "deleteFiles": {
        const paths = request.files.flatMap((file) => withFolder(file));
        return decap("deleteFiles", { branch, paths, options: { commitMessage: request.commitMessage } });
      }
      case "unpublishedEntries": {
        const { status, body } = await decap("unpublishedEntries", { branch });
        return { status, body: await changed(body as string[]) };
      }
      case "unpublishedEntry":
        if (!(await isChanged(request.draft))) return { status: 200, body: null };
        return decap("unpublishedEntry", { branch, ...request.draft });
      case "unpublishedEntryDataFile":
      case "unpublishedEntryMediaFile":
        return decap(request.action, { branch, ...request.draft, id: request.file.path, path: request.file.path });
      case "deleteUnpublishedEntry":
      case "publishUnpublishedEntry":
        return decap(request.action, { branch, ...request.draft });
      case "updateUnpublishedEntryStatus":
        return decap(request.action, { branch, ...request.draft, newStatus: request.status });
    }
  }

  async function save(request: SaveRequest): Promise<Answer> {
    const { file, raw, assets, draft, status, commitMessage } = request;
    assertReadable(root, file);
    assertRealFiles(root, file.dir);
    assertBase(request, await textOf(request));
    return decap("persistEntry", {
      branch,
      dataFiles: [{ slug: draft.slug, path: file.path, raw }],
      assets: assets.map((asset) => ({
        path: asset.file.path,
        content: asset.content.toString("base64"),
        encoding: "base64",
      })),
      options: { collectionName: draft.collection, commitMessage, useWorkflow: true, status },
    });
  }

  /** The text as its draft has it, or else as it is published. */
  async function textOf({ draft, file }: SaveRequest): Promise<string | undefined> {
    const { body } = (await hasDraft(draft))
      ? await decap("unpublishedEntryDataFile", { branch, ...draft, id: file.path, path: file.path })
      : await decap("getEntry", { branch, path: file.path });
    return (body as { data?: string | null } | null)?.data ?? undefined;
  }

  /** With its text the whole entry goes. */
  function withFolder(file: EntryPath): string[] {
    assertReal(root, file.path);
    return file.name === "index.md" ? filesOf(root, file.dir).map((name) => `${file.dir}/${name}`) : [file.path];
  }

  /** decap-server fails on a draft that equals what is published, and with it the list of all drafts. */
  async function isChanged(draft: Draft): Promise<boolean> {
    return (await hasDraft(draft)) && !(await succeeds(git("diff", "--quiet", branch, branchOf(draft), "--")));
  }

  async function hasDraft(draft: Draft): Promise<boolean> {
    return succeeds(git("rev-parse", "--verify", "--quiet", branchOf(draft)));
  }

  async function changed(keys: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const key of keys) {
      const [collection = "", slug = ""] = key.split(/\/(.*)/s);
      if (await isChanged({ collection, slug })) found.push(key);
    }
    return found;
  }
}

const branchOf = ({ collection, slug }: Draft): string => `refs/heads/cms/${collection}/${slug}`;

/** What it most likely means when an action breaks off; saving again would collide again. */
const conflict =
  "Der Entwurf und der veröffentlichte Stand ändern dieselbe Stelle. Es ist alles wie vorher: Kopieren Sie Ihre Änderung heraus, verwerfen Sie den Entwurf und beginnen Sie neu.";
const broken: Partial<Record<EditorRequest["action"], string>> = {
  persistEntry: conflict,
  publishUnpublishedEntry: conflict,
};
