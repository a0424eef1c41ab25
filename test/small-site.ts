import path from "node:path";
import { loadSchemas } from "../src/model/load-schemas.ts";
import type { Entry, EntryFile } from "../src/model/entry.ts";
import { hubOf } from "../src/model/hub.ts";
import { link } from "../src/model/link.ts";
import type { Site, SiteOptions } from "../src/model/site.ts";
import type { EntryData, TypeName } from "../src/model/types.generated.ts";
import { textLinks } from "../src/text/text-links.ts";

/** The schemas of the project. */
export const schemas = loadSchemas(path.resolve(import.meta.dirname, "..", "schemas"));

/** A public entry made in code; only what the test is about needs to be given. */
export function entry<T extends TypeName>(
  typ: T,
  kennung: string,
  data: Partial<EntryData[T]> = {},
  body = "",
  files: readonly EntryFile[] = [],
): Entry<T> {
  const { plural } = schemas.types.find((type) => type.typ === typ)!;
  const shared = { titel: kennung, kurzfassung: `Kurz zu ${kennung}.`, sichtbarkeit: "oeffentlich" as const };
  return {
    typ,
    kennung,
    file: `${plural}/${kennung}/index.md`,
    data: { ...shared, ...data } as EntryData[T],
    body,
    bodyLine: 6,
    files,
    locate: () => ({ line: 1, column: 1 }),
  };
}

/** A linked site of these entries. */
export function smallSite(entries: readonly Entry[], options: Partial<SiteOptions> = {}): Site {
  const rest = {
    hub: hubOf({}),
    address: { origin: "https://hub.example", base: "/" },
    now: new Date("2026-06-01T10:00:00Z"),
  };
  return link(entries, schemas, { audience: "oeffentlich", ...rest, ...options }, textLinks(schemas));
}
