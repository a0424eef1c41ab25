import { html, type Html } from "../html.ts";

/** What the preview shows at a moment. */
export interface PreviewStatus {
  /** Name of what an answer would hold now; an open page with another one must be loaded anew. */
  readonly stand: string;
  /** What to lay over the last good site. */
  readonly overlay: Html | undefined;
  /** What to show instead of the site, as long as no build has succeeded. */
  readonly instead: { readonly title: string; readonly content: Html } | undefined;
}

/** Holds the status of the preview and tells it to open pages; a page that was away only needs the newest one. */
export class PreviewState {
  // Names of an earlier server must not look like ours to a page that stayed open.
  readonly #server = Date.now().toString(36);
  readonly #listeners = new Set<(status: PreviewStatus) => void>();
  #count = 0;
  #status: PreviewStatus = {
    stand: this.#nextStand(),
    overlay: undefined,
    instead: {
      title: "Die Vorschau entsteht gerade",
      content: html`<p>Diese Seite lädt sich neu, sobald es so weit ist.</p>`,
    },
  };

  get status(): PreviewStatus {
    return this.#status;
  }

  /** A build succeeded: all pages are new. */
  built(): void {
    this.#become({ stand: this.#nextStand(), overlay: undefined, instead: undefined });
  }

  /** More pages are new; what lies over them stays. */
  renewed(): void {
    this.#become({ ...this.#status, stand: this.#nextStand() });
  }

  /** A build failed: the last good site stays, with the fault laid over it; without one the fault is the page. */
  failed(fault: Html): void {
    if (this.#status.instead === undefined) this.#become({ ...this.#status, overlay: fault });
    else
      this.#become({
        stand: this.#nextStand(),
        overlay: undefined,
        instead: { title: "Es gibt noch nichts zu sehen", content: fault },
      });
  }

  /** Calls `listener` now and on every change, until the function returned is called. */
  subscribe(listener: (status: PreviewStatus) => void): () => void {
    listener(this.#status);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(status: PreviewStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }

  #nextStand(): string {
    return `${this.#server}-${++this.#count}`;
  }
}
