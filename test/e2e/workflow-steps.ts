import type { Locator, Page } from "playwright-core";

/** Waits until Decap says this, and puts it away. */
export async function told(page: Page, message: string): Promise<void> {
  const toast = page.getByText(message);
  await toast.waitFor();
  // It moves; a click would wait until it stands still.
  await toast.dispatchEvent("click");
  await toast.waitFor({ state: "detached" });
}

/** Saves the open entry as a draft. */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await told(page, "Der Eintrag ist gespeichert.");
}

/** Gives the open draft another status. */
export async function setStatus(page: Page, status: string): Promise<void> {
  await page.getByRole("button", { name: "Status:" }).click();
  await page.getByRole("menuitem", { name: status }).click();
  await told(page, "Der Status ist geändert.");
}

/** Presses „Veröffentlichen“; the caller waits for what comes of it. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  await page.getByRole("menuitem", { name: "Jetzt veröffentlichen", exact: true }).click();
}

/** Answers Decap's questions with yes; what they were. */
export function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  return asked;
}

/** The card with this title, while it is in a column of the board. */
export function card(page: Page, column: string, title: string): Locator {
  const columns = page.locator("div", { has: page.getByRole("heading", { name: column, exact: true }) });
  return columns.last().locator("[draggable]", { hasText: title });
}
