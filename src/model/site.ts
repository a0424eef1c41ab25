import type { Address } from "./address.ts";
import type { ContentType } from "./content-type.ts";
import type { Entry } from "./entry.ts";
import type { Hub } from "./hub.ts";
import type { Audience } from "./select.ts";
import type { FremderHub } from "../hubs/schnappschuss.ts";
import type { TypeName } from "./types.generated.ts";

/** An entry in the site: with its type, its URL, what it refers to and what refers to it. */
export interface Item<T extends TypeName = TypeName> extends Entry<T> {
  readonly type: ContentType;
  /** Path in the site without base: `/themen/kassenarchivierung/`. */
  readonly path: string;
  /** URL with the base path, for `href`. */
  readonly url: string;
  /** References of this entry, hidden entries left out. */
  readonly outgoing: readonly Reference[];
  /** References of other entries to this one. */
  readonly incoming: readonly Reference[];
}

/** A field of one entry that names another. */
export interface Reference {
  readonly from: Item;
  readonly to: Item;
  /** Outermost field: `treffen`; null for a link in the text. */
  readonly field: string | null;
  /** German title of that field. */
  readonly title: string;
}

/** The whole hub as pages see it: frozen, linked both ways, in German order. */
export interface Site {
  readonly hub: Hub;
  readonly address: Address;
  readonly audience: Audience;
  /** Moment of the build, only for comparing. */
  readonly now: Date;
  readonly types: readonly ContentType[];
  /** What is known of other hubs, in German order. */
  readonly hubs: readonly FremderHub[];
  /** A type by its name, or undefined when this hub does not have it. */
  type(typ: TypeName): ContentType | undefined;
  readonly items: readonly Item[];
  /** Items of a type in the order of its list, withdrawn ones left out. */
  all<T extends TypeName>(typ: T): readonly Item<T>[];
  /** An item, or undefined when there is none or nobody may see it. */
  find<T extends TypeName>(typ: T, kennung: string | undefined): Item<T> | undefined;
  /** URL with the base path of a path inside the site. */
  url(path: string): string;
  /** URL with origin, as far as it is known. */
  absolute(path: string): string;
}

/** What a site is besides its entries. */
export interface SiteOptions {
  readonly hub: Hub;
  readonly address: Address;
  readonly audience: Audience;
  readonly now: Date;
  /** Other hubs; without them there are none. */
  readonly hubs?: readonly FremderHub[];
}
