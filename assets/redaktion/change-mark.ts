import type { ControlProps } from "./decap.ts";

/**
 * Lets a draft that was saved never again equal what Decap read before. Decap compares a draft with what it once read,
 * not with what it last wrote: who saves a change and takes it back could not save that, and would not be told.
 */
export class ChangeMark {
  /** Fields of the open form whose value no file gets. */
  readonly carriers = new Set<{ readonly props: ControlProps }>();
  #count = 0;

  /** Handles `postSave`, after which Decap takes the draft for unchanged until something is typed; `stand` is the mark of the text that was saved. */
  saved(stand: string): void {
    const [first] = this.carriers;
    first?.props.onChange(`${++this.#count} ${stand}`);
  }
}
