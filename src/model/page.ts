/** A finished page: `path` ends in `/` or in a file name such as `/404.html`. */
export interface Page {
  readonly path: string;
  readonly html: string;
  /** What the search index gets of this page; pages without it are not found by search. */
  readonly search?: SearchDocument;
  /** Left out of the sitemap. */
  readonly hidden?: boolean;
  /** Day of the last change to its content (JJJJ-MM-TT), for the sitemap. */
  readonly changed?: string | undefined;
}

/** What is known of a page after it was written. */
export type WrittenPage = Omit<Page, "html">;

/** One entry as the search index sees it; never published. */
export interface SearchDocument {
  readonly title: string;
  /** HTML of the entry without navigation. */
  readonly content: string;
  /** German filter name to its values: `Sachgebiet` → `Kasse`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Day by which newer entries go before older ones (JJJJ-MM-TT); empty without one. */
  readonly day: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Words it is found under although they do not stand in it, by meta field; worked out when there is an index to make. */
  readonly also?: Readonly<Record<string, string>>;
  /** Set for an entry of another hub: its full address there, and what is known of its text. */
  readonly elsewhere?: { readonly url: string; readonly text: string };
}

/**
 * A file of the output that is no page: made here, or copied from `source`. One that is `kept` in a cache, which looks at
 * it before each use, need not be copied: it may be the same file on disk.
 */
export type OutputFile =
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly path: string; readonly source: string; readonly kept?: true };
