import type { MarkdownNode } from "./markdown/tidy-markdown.ts";

/**
 * The few parts of Decap CMS 3.16 that the editor page uses, as narrow as they can be told; Decap ships no types with its
 * bundle. Its data are Immutable.js collections and its components React elements, both only passed on here.
 */

/** An Immutable.js map, as far as it is needed. */
export interface DecapMap {
  get(key: string): unknown;
  set(key: string, value: unknown): DecapMap;
  toJS(): unknown;
}

/** What React makes of a description; opaque here. */
export type Element = object;

/** A class made by `createClass`; opaque here. */
export type Component = object;

/** A file beside an entry, as Decap keeps it in a draft. */
export interface MediaFile {
  readonly name: string;
  /** Bytes; GitLab does not tell it of files that it has. */
  readonly size?: number;
  /** True for one that is not saved yet. */
  readonly draft?: boolean;
}

/** What reads and writes the repository: GitLab, the local proxy and the others share these calls. */
export interface Implementation {
  /** Called only for files outside of an open form. */
  persistMedia(file: object, options: object): Promise<unknown>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<readonly LoadedFile[]>;
  /** Missing where {@link entriesByFolder} gives all; else that gives the first page only. */
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<readonly LoadedFile[]>;
  getMedia(folder?: string): Promise<readonly StoredFile[]>;
  /** Without `data`, or an error, when there is no such file. */
  getEntry(path: string): Promise<{ readonly data?: string | null }>;
  persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown>;
  deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
  /** Missing, like the next one, where there is no editorial workflow. Gives `typ/kennung/index` of each draft. */
  unpublishedEntries?(): Promise<readonly string[]>;
  unpublishedEntry?(draft: object): Promise<unknown>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: unknown): Promise<string>;
}

/** A file beside a stored entry; another content has another `id`. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface SaveOptions {
  readonly commitMessage: string;
  /** Of ours, for the development server: mark of the text that may be replaced. */
  readonly base?: string | null;
}

/** What Decap hands over for saving; paths count from the root of the repository. */
export interface SavedEntry {
  readonly dataFiles: readonly { readonly path: string; readonly raw: string }[];
  readonly assets: readonly object[];
}

/** A text read from the repository; `path` counts from its root. */
export interface LoadedFile {
  readonly data: string | null;
  readonly file: { readonly path: string };
}

/** What handlers of `preSave` and the other events are given. */
export interface EntryEvent {
  readonly entry: DecapMap;
}

/** Turns the text of a file into fields and back. */
export interface Format {
  fromFile(text: string): object;
  toFile(data: object): string;
}

export interface Widget {
  readonly control: Component;
  readonly preview?: Component;
  /** What its fields may be configured with. */
  readonly schema?: object;
}

/** What Decap passes to a control. */
export interface ControlProps {
  readonly value: unknown;
  readonly field: DecapMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly entry: DecapMap;
  /** Ids of the lists and sections around the field; with them Decap opens these for an error. */
  readonly parentIds: readonly string[];
  readonly onChange: (value: unknown) => void;
  readonly clearFieldErrors: (id: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** What a control says of its state before Decap saves: an error keeps the draft open. */
export type Validity = true | { readonly error: { readonly message: string; readonly parentIds: readonly string[] } };

/** What Decap passes to a preview. */
export interface PreviewProps {
  readonly entry: DecapMap;
  readonly collection: DecapMap;
  readonly document: Document;
  readonly getAsset: (name: string) => { toString(): string };
}

/** A plugin of remark, called for reading Markdown and for writing it; only then its processor has a `Compiler`. */
export type RemarkPlugin = (this: { readonly Compiler?: unknown }) => ((tree: MarkdownNode) => void) | undefined;

/** What can be inserted into the rich text as a block with fields of its own. */
export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly object[];
  readonly pattern: RegExp;
  fromBlock(match: readonly string[]): Readonly<Record<string, string>>;
  toBlock(data: Readonly<Record<string, string>>): string;
}

export interface Cms {
  init(options: { readonly config: object }): void;
  getBackend(name: string): { init(...args: unknown[]): Implementation };
  getLocale(locale: string): object;
  getWidget(name: string): Widget;
  registerEditorComponent(component: EditorComponent): void;
  registerCustomFormat(name: string, extension: string, format: Format): void;
  registerEventListener(listener: { readonly name: string; handler(event: EntryEvent): unknown }): void;
  registerLocale(locale: string, phrases: object): void;
  registerPreviewStyle(url: string): void;
  registerRemarkPlugin(plugin: RemarkPlugin): void;
  registerPreviewTemplate(collection: string, component: Component): void;
  registerWidget(name: string, control: Component, preview?: Component, schema?: object): void;
}

/** What Decap adds to the window. */
export interface DecapWindow {
  CMS: Cms;
  CMS_MANUAL_INIT: boolean;
  h(type: string | Component, props: object | null, ...children: (Element | string | null)[]): Element;
  createClass<P, S extends object = object>(specification: ClassOf<P, S>): Component;
}

/** A React class in the form of `create-react-class`. */
export interface ClassOf<P, S extends object> {
  getInitialState?(this: Instance<P, S>): S;
  shouldComponentUpdate?(this: Instance<P, S>): boolean;
  componentDidMount?(this: Instance<P, S>): void;
  componentDidUpdate?(this: Instance<P, S>, before: P): void;
  componentWillUnmount?(this: Instance<P, S>): void;
  /** Asked of a control before Decap saves. */
  isValid?(this: Instance<P, S>): Validity;
  render(this: Instance<P, S>): Element | null;
}

export interface Instance<P, S> {
  readonly props: P;
  readonly state: S;
  setState(state: Partial<S>): void;
}

/** The window with Decap in it. */
export const decap = window as unknown as DecapWindow;
