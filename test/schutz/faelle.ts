import { readdirSync } from "node:fs";
import path from "node:path";
import type { Fall } from "./fall.ts";

/** A family of cases: the file in faelle/ it stands in, and the cases. */
export interface Familie {
  readonly name: string;
  readonly faelle: readonly Fall[];
}

/** All families of cases, in the order of their files. */
export async function familien(): Promise<readonly Familie[]> {
  const dir = path.join(import.meta.dirname, "faelle");
  const files = readdirSync(dir).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const { default: faelle } = (await import(path.join(dir, file))) as { default: readonly Fall[] };
      return { name: path.parse(file).name, faelle };
    }),
  );
}
