/**
 * By its name and mark Decap knows that an entry has no draft. Our server says it with an answer, not with status 404,
 * which every browser would show as an error for every entry that is opened.
 */
export class NoDraft extends Error {
  override readonly name = "EDITORIAL_WORKFLOW_ERROR";
  readonly notUnderEditorialWorkflow = true;
}
