import { readdirSync } from "node:fs";
import type { TypeName } from "../src/model/types.generated.ts";
import type { TypePage } from "./eintrag/type-page.ts";

const dir = new URL("typen/", import.meta.url);
const names = readdirSync(dir)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .toSorted();
const modules = await Promise.all(
  names.map((name) => import(new URL(name, dir).href) as Promise<{ default: TypePage<TypeName> }>),
);

/** The pages of types that have one of their own, by type; every other type gets the common page alone. */
export const typePages: ReadonlyMap<string, TypePage<TypeName>> = new Map(
  names.map((name, i) => [name.replace(/\.ts$/, ""), modules[i]!.default]),
);
