import type { Page } from "playwright-core";

/** Waits until Decap has kept the open draft in the browser, which it does when typing pauses. */
export async function backupKept(page: Page, text: string): Promise<void> {
  await page.evaluate(async (text) => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const database = await result(indexedDB.open("localforage"));
    const kept = (): Promise<unknown[]> =>
      result(database.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll());
    while (!JSON.stringify(await kept()).includes(text)) await new Promise(requestAnimationFrame);
    database.close();
  }, text);
}
