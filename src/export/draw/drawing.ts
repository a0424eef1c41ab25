import type { Layer } from "../social/layer.ts";

/**
 * A picture to be made. `key` names what it is made of, and so its files in the cache: the same key is the same
 * picture. A photo and a logo come from files of the content, all else is drawn by us.
 */
export type Drawing = { readonly key: string } & (
  | { readonly kind: "foto"; readonly source: string; readonly png: boolean }
  | { readonly kind: "logo"; readonly source: string }
  | { readonly kind: "zeichen"; readonly svg: string }
  | { readonly kind: "karte"; readonly palette: readonly string[]; readonly layers: () => readonly Layer[] }
);

/** Makes pictures and keeps them in the cache; what cannot be read is left out. */
export type Draw = (drawings: readonly Drawing[], cache: string) => Promise<void>;

/** Name in the cache of the file that is there when a picture is whole. */
export function drawnFile({ kind, key }: Pick<Drawing, "kind" | "key">): string {
  return kind === "foto" ? `${key}.json` : `${key}.png`;
}
