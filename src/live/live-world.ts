import type { Source } from "../check/source.ts";
import { worldOf, type World } from "../check/world.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Entry } from "../model/entry.ts";
import { Cell, nextRevision, note } from "./derived.ts";
import { LiveMap } from "./live-map.ts";
import { isSame, keepOne } from "./share.ts";

/** A world that stays the same object while entries change; what rules found holds until something changes that they looked at. */
export class LiveWorld implements World {
  readonly schemas: Schemas;
  readonly types: ReadonlyMap<string, ContentType>;
  readonly byPlural: ReadonlyMap<string, ContentType>;
  readonly byTyp: ReadonlyMap<string, LiveMap<Entry>>;
  #world: World;
  readonly #entries = new Cell();
  readonly #besides = new Cell();

  constructor(content: Content, schemas: Schemas) {
    this.#world = worldOf(content, schemas);
    ({ schemas: this.schemas, types: this.types, byPlural: this.byPlural } = this.#world);
    this.byTyp = new Map(Array.from(this.types.keys(), (typ) => [typ, new LiveMap()]));
    this.#takeAll();
  }

  get entries(): readonly Entry[] {
    note(this.#entries);
    return this.#world.entries;
  }
  get sources(): readonly Source[] {
    note(this.#entries);
    return this.#world.sources;
  }
  sourceOf(entry: Entry): Source | undefined {
    return this.#world.sourceOf(entry);
  }
  /** Hub and problems; entries are to be asked of the world itself. */
  get content(): Content {
    note(this.#besides);
    return this.#world.content;
  }

  /** Takes newer content, read with the same schemas. */
  become(content: Content): void {
    nextRevision();
    const { entries: old, content: before } = this.#world;
    this.#world = worldOf(content, this.schemas, this.#world);
    const { entries } = content;
    if (!isSame(before.problems, content.problems) || before.hub !== content.hub) this.#besides.change();
    const changed = entries.filter((entry, i) => entry !== old[i]);
    const isKept = ({ typ, kennung }: Entry, i: number): boolean => typ === old[i]?.typ && kennung === old[i]?.kennung;
    if (entries.length !== old.length || !entries.every(isKept)) return this.#takeAll();
    for (const entry of changed) {
      keepOne(entry);
      this.byTyp.get(entry.typ)?.replace(entry.kennung, entry);
    }
    if (changed.length > 0) this.#entries.change();
  }

  #takeAll(): void {
    for (const entry of this.#world.entries) keepOne(entry);
    for (const [typ, map] of this.byTyp) map.become(new Map(this.#world.byTyp.get(typ)));
    this.#entries.change();
  }
}
