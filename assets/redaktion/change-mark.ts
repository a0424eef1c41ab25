import type { ControlProps } from "./decap.ts";

/**
 * Lets a draft that was saved never again equal what Decap read before. Decap compares a draft with what it once read,
 * not with what it last wrote: who saves a change and takes it back could not save that, and would not be told.
 */
export class ChangeMark {
  /** Fields of the open form whose value no file gets. */
  readonly carriers = new Set<{ readonly props: ControlProps }>();
  #count = 0;
  #waits = false;

  /** Handles `postSave`: the mark is set with the next change, or the form would look unsaved at once. */
  saved(): void {
    if (this.#waits) return;
    this.#waits = true;
    addEventListener("input", () => this.#set(), { capture: true, once: true });
  }

  #set(): void {
    this.#waits = false;
    const [first] = this.carriers;
    first?.props.onChange(String(++this.#count));
  }
}
