import type { EntryPath, FolderPath } from "./entry-path.ts";

/** A file to be written beside an entry, its content checked. */
export interface Asset {
  readonly file: EntryPath;
  readonly content: Buffer;
}

/** A draft of the editorial workflow. */
export interface Draft {
  readonly collection: string;
  /** As the editor names it: the kennung, with or without `/index`. */
  readonly slug: string;
}

export type DraftStatus = "draft" | "pending_review" | "pending_publish";

/** A request of the editor with nothing in it but what was checked; the actions are those of Decap's proxy backend. */
export type EditorRequest = ReadRequest | WriteRequest | WorkflowRequest;

/** Asks for what is saved. */
export type ReadRequest =
  | { readonly action: "info" | "getDeployPreview" }
  | { readonly action: "entriesByFolder" | "getMedia"; readonly folder: FolderPath }
  | { readonly action: "entriesByFiles"; readonly files: readonly EntryPath[] }
  | { readonly action: "getEntry" | "getMediaFile"; readonly file: EntryPath };

/** Changes what is saved. */
export type WriteRequest =
  | SaveRequest
  | { readonly action: "persistMedia"; readonly asset: Asset; readonly commitMessage: string }
  | { readonly action: "deleteFiles"; readonly files: readonly EntryPath[]; readonly commitMessage: string };

export interface SaveRequest {
  readonly action: "persistEntry";
  readonly file: EntryPath;
  readonly raw: string;
  /** Mark of the text that the editor had before, null for a new entry. */
  readonly base: string | null;
  readonly assets: readonly Asset[];
  readonly draft: Draft;
  readonly status: DraftStatus;
  readonly commitMessage: string;
}

/** What only the editorial workflow asks for. */
export type WorkflowRequest =
  | { readonly action: "unpublishedEntries" }
  | { readonly action: "unpublishedEntry" | "deleteUnpublishedEntry"; readonly draft: Draft }
  | { readonly action: "publishUnpublishedEntry"; readonly draft: Draft }
  | {
      readonly action: "unpublishedEntryDataFile" | "unpublishedEntryMediaFile";
      readonly draft: Draft;
      readonly file: EntryPath;
    }
  | { readonly action: "updateUnpublishedEntryStatus"; readonly draft: Draft; readonly status: DraftStatus };

export function isReadRequest(request: EditorRequest): request is ReadRequest {
  return /^(info|getDeployPreview|entriesBy|getEntry|getMedia)/.test(request.action);
}

export function isWorkflowRequest(request: EditorRequest): request is WorkflowRequest {
  return /Unpublished|^unpublished/.test(request.action);
}
