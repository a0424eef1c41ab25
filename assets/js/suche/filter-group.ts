import { html } from "../../../src/html.ts";
import type { FilterName } from "../../../src/search/search-state.ts";
import { numberText } from "../../../src/text/numbers.ts";
import { fragment } from "./fragment.ts";

/** Values shown at once; the others wait behind a button. */
const shown = 8;

/** One filter as check boxes with counts. */
export interface FilterGroup {
  readonly element: HTMLFieldSetElement;
  update(chosen: readonly string[], counts: Readonly<Record<string, number>>): void;
}

/** Makes the boxes of all values; they are only counted anew later, so that focus is never lost. */
export function filterGroup(
  name: FilterName,
  values: readonly string[],
  choose: (value: string, chosen: boolean) => void,
): FilterGroup {
  const boxes = values.map(
    (value) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}"><span>${value}</span> <span class="zahl"><span></span><span class="vh"> Einträge</span></span></label></li>`,
  );
  const made = fragment(
    html`<fieldset><legend>${name}</legend><ul>${boxes}</ul><button class="alle" type="button" aria-expanded="false"></button></fieldset>`,
  );
  const element = made.querySelector("fieldset")!;
  const list = element.querySelector("ul")!;
  const button = element.querySelector("button")!;
  const rows = [...list.children].map((item) => ({
    item: item as HTMLElement,
    box: item.querySelector("input")!,
    number: item.querySelector(".zahl > span")!,
  }));
  for (const { box } of rows) box.addEventListener("change", () => choose(box.value, box.checked));
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(!isOpen()));
    fold();
  });

  function isOpen(): boolean {
    return button.getAttribute("aria-expanded") === "true";
  }
  function fold(): void {
    const offered = rows.filter(({ box, number }) => box.checked || number.textContent !== "0");
    for (const { item } of rows) item.hidden = true;
    for (const [i, { item, box }] of offered.entries()) item.hidden = i >= shown && !box.checked && !isOpen();
    element.hidden = offered.length === 0;
    button.hidden = offered.length <= shown;
    button.textContent = isOpen() ? "Weniger zeigen" : `Alle ${offered.length} zeigen`;
  }
  return {
    element,
    update: (chosen, counts) => {
      const countOf = (value: string): number => counts[value] ?? 0;
      for (const { box, number } of rows) {
        box.checked = chosen.includes(box.value);
        number.textContent = numberText(countOf(box.value));
      }
      // Years keep their order; and nothing moves under the hands of who is just choosing here.
      if (name !== "Jahr" && !element.contains(document.activeElement)) {
        rows.sort((a, b) => countOf(b.box.value) - countOf(a.box.value));
        list.append(...rows.map(({ item }) => item));
      }
      fold();
    },
  };
}
