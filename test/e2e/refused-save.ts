import type { Locator, Page } from "playwright-core";

/** What Decap logs and throws when something is refused: our sentence, an object without words, or nothing. */
export const refusals =
  /Es gibt noch etwas zu ändern|Der Eintrag wird noch gebraucht|gibt es schon|kein Ordnername|^(Object|undefined)?$/;

/** The title of the open entry; fields of lists may have the same label. */
export function titleOf(page: Page): Locator {
  return page.getByLabel("Titel", { exact: true }).first();
}

/** Waits for the notice that something was refused and closes it; each of its problems as one line, its parts cut by ` | `. */
export async function problems(page: Page, title = "Noch nicht gespeichert"): Promise<readonly string[]> {
  const notice = page.getByRole("dialog", { name: title });
  await notice.waitFor();
  const lines = (await notice.getByRole("listitem").allInnerTexts()).map((text) => text.split("\n").join(" | "));
  await notice.getByRole("button", { name: "Schließen" }).click();
  return lines;
}
