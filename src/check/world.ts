import type { Content } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { entrySource, hubSource, type Source } from "./source.ts";

/** What rules may look at: all entries, by type and kennung. */
export interface World {
  readonly content: Content;
  readonly schemas: Schemas;
  readonly entries: readonly Entry[];
  /** The fields of hub.yaml and of every entry. */
  readonly sources: readonly Source[];
  /** The source of one of the entries. */
  sourceOf(entry: Entry): Source | undefined;
  readonly types: ReadonlyMap<string, ContentType>;
  /** Types by the folder and URL they live in. */
  readonly byPlural: ReadonlyMap<string, ContentType>;
  /** Entries of a type by kennung. */
  readonly byTyp: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
}

/**
 * Indexes content for the rules. What was worked out about a source is known by it and forgotten with the world; sources of
 * what `former`, a world of the same schemas, has too stay the same.
 */
export function worldOf(content: Content, schemas: Schemas, former?: World): World {
  const byTyp = new Map<string, Map<string, Entry>>(schemas.types.map((type) => [type.typ, new Map()]));
  for (const entry of content.entries) byTyp.get(entry.typ)?.set(entry.kennung, entry);
  const types = new Map(schemas.types.map((type) => [type.typ, type]));
  const byPlural = new Map(schemas.types.map((type) => [type.plural, type]));
  const own = new Map(
    content.entries.map((entry) => [entry, former?.sourceOf(entry) ?? entrySource(entry, typeOf({ types }, entry))]),
  );
  const hub = former?.content.hub === content.hub ? former.sources[0]! : hubSource(content.hub, schemas.hub);
  const sources = [hub, ...own.values()];
  const sourceOf = (entry: Entry): Source | undefined => own.get(entry);
  return { content, schemas, entries: content.entries, sources, sourceOf, types, byPlural, byTyp };
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
