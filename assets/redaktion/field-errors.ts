import { html } from "../../src/html.ts";
import { showNotice } from "./notice.ts";
import { notSaved } from "./problem-notice.ts";

/** Decap's own list of what is wrong with a field; it has no name but that of its style. */
const listClass = "ControlErrorsList";

/**
 * Tells all that Decap itself finds wrong in the form, and goes to the first of it: Decap only marks the fields, which
 * nobody sees further down or in a closed list.
 */
export function showFieldErrors(): void {
  const lists = [...document.querySelectorAll<HTMLElement>(`#nc-root [class*="${listClass}"]`)];
  const [first] = lists;
  if (!first) return;
  const sentences = lists.flatMap((list) => [...list.children].map(({ textContent }) => textContent));
  showNotice(
    notSaved.title,
    html`<p>${notSaved.intro}</p>
<ul>${[...new Set(sentences)].map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
    { whenClosed: () => goTo(first) },
  );
}

function goTo(list: HTMLElement): void {
  let seen: HTMLElement | null = list;
  while (seen && !seen.checkVisibility()) seen = seen.parentElement;
  seen?.scrollIntoView({ block: "center" });
  const label = list.parentElement?.querySelector("label");
  document.getElementById(label?.htmlFor ?? "")?.focus({ preventScroll: true });
}
