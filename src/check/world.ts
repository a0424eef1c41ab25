import type { Content } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { hubSource, sourceOf, type Source } from "./source.ts";

/** What rules may look at: all entries, by type and kennung. */
export interface World {
  readonly content: Content;
  readonly schemas: Schemas;
  readonly entries: readonly Entry[];
  /** The fields of hub.yaml and of every entry. */
  readonly sources: readonly Source[];
  readonly types: ReadonlyMap<string, ContentType>;
  /** Types by the folder and URL they live in. */
  readonly byPlural: ReadonlyMap<string, ContentType>;
  /** Entries of a type by kennung. */
  readonly byTyp: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
}

/** Indexes content for the rules. */
export function worldOf(content: Content, schemas: Schemas): World {
  const byTyp = new Map<string, Map<string, Entry>>(schemas.types.map((type) => [type.typ, new Map()]));
  for (const entry of content.entries) byTyp.get(entry.typ)?.set(entry.kennung, entry);
  const types = new Map(schemas.types.map((type) => [type.typ, type]));
  const byPlural = new Map(schemas.types.map((type) => [type.plural, type]));
  const sources = [
    hubSource(content.hub, schemas.hub),
    ...content.entries.map((entry) => sourceOf(entry, typeOf({ types }, entry))),
  ];
  return { content, schemas, entries: content.entries, sources, types, byPlural, byTyp };
}

/** An entry by the types it may have and its kennung. */
export function find(world: World, targets: readonly string[], kennung: string): Entry | undefined {
  for (const typ of targets) {
    const entry = world.byTyp.get(typ)?.get(kennung);
    if (entry) return entry;
  }
  return undefined;
}

/** The type of an entry; the reader makes entries of known types only. */
export function typeOf({ types }: Pick<World, "types">, { typ }: Entry): ContentType {
  const type = types.get(typ);
  if (!type) throw new Error(`no such type: ${typ}`);
  return type;
}
