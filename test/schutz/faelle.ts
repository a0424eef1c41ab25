import { readdirSync } from "node:fs";
import path from "node:path";
import type { NamedFall } from "./case-folder.ts";
import type { Fall } from "./fall.ts";

/** All cases of faelle/, each named after the file of its family. */
export async function alleFaelle(): Promise<readonly NamedFall[]> {
  const dir = path.join(import.meta.dirname, "faelle");
  const families = await Promise.all(
    readdirSync(dir)
      .toSorted()
      .map(async (file) => {
        const { default: faelle } = (await import(path.join(dir, file))) as { default: readonly Fall[] };
        const family = path.parse(file).name;
        return faelle.map((fall, i) => ({ fall, name: `${family}: ${fall.name}`, kennung: `${family}-${i}` }));
      }),
  );
  return families.flat();
}
