import type { Page } from "playwright-core";

/** Tabs that keep two cores busy while one of them waits. */
const count = 3;

/** A page and more tabs beside it. */
export async function openTabs(first: Page): Promise<readonly Page[]> {
  return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => first.context().newPage())))];
}

/** Goes through all of them in these tabs, one after another in each. */
export async function inTabs<T>(
  tabs: readonly Page[],
  all: readonly T[],
  run: (page: Page, one: T) => Promise<void>,
): Promise<void> {
  const left = all.values();
  await Promise.all(
    tabs.map(async (page) => {
      for (const one of left) await run(page, one);
    }),
  );
}
