import type { Page } from "playwright-core";
import { entryPath, newEntryPath, save } from "./editor.ts";

/** Path of the list of a type in the editor. */
export function listPath(typ: string): string {
  return `redaktion/#/collections/${typ}`;
}

/** Opens the form of an entry in the page of an open editor, which must be past its start: that leads to the first list. */
export async function openEntry(page: Page, home: string, typ: string, kennung: string): Promise<void> {
  await openList(page, home, typ);
  await page.goto(home + entryPath(typ, kennung));
  await page.locator("[data-slate-editor]").waitFor();
}

/** Opens the form for a new entry. */
export async function openNew(page: Page, home: string, typ: string): Promise<void> {
  await openList(page, home, typ);
  await page.goto(home + newEntryPath(typ));
  await page.locator("[data-slate-editor]").waitFor();
}

/** Saves the open form and waits until it says so itself. */
export async function written(page: Page): Promise<void> {
  await save(page);
  await page.getByText("Alles gespeichert").waitFor();
  // A new entry gets its address a little later, and would be opened over whatever comes next.
  await page.waitForURL(/\/entries\//);
}

/** Like people, by way of the list: Decap keeps a form that is followed by another one. */
async function openList(page: Page, home: string, typ: string): Promise<void> {
  await page.goto(home + listPath(typ));
  await page.locator(`a[href^="#/collections/${typ}/entries/"]`).first().waitFor();
}
