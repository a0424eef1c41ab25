import type { Item, Site } from "./site.ts";

/** The item whose page lies at a path, if there is one. */
export function itemAt(path: string, site: Site): Item | undefined {
  const [, plural, kennung] = path.split("/");
  const type = site.types.find((one) => one.path === `/${plural}/`);
  const item = type && site.find(type.typ, kennung);
  return item?.path === path ? item : undefined;
}
