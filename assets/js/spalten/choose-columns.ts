import { html } from "../../../src/html.ts";
import { fragment } from "../suche/fragment.ts";

/** Name in the address under which the choice is kept, so that it can be sent on. */
const parameter = "verwaltungen";

/** Boxes that need not be folded away. */
const few = 6;

/** Puts boxes before a comparison that hide columns; none ticked shows all, as without script. */
export function chooseColumns(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>("thead [data-kennung]")];
  const names = heads.map((head) => ({
    kennung: head.dataset["kennung"]!,
    titel: head.querySelector("a")!.textContent,
  }));
  const asked = new URL(location.href).searchParams.get(parameter)?.split(",") ?? [];
  const boxes = names.map(
    ({ kennung, titel }) =>
      html`<li><label><input type="checkbox" value="${kennung}"${asked.includes(kennung) && html` checked`}><span>${titel}</span></label></li>`,
  );
  const form = fragment(
    html`<form class="filter"><details${(asked.length > 0 || names.length <= few) && html` open`}><summary>Nur einige Verwaltungen zeigen</summary><fieldset><legend class="vh">Nur diese zeigen</legend><ul class="suchwege">${boxes}</ul><button class="alle" type="reset">Wieder alle zeigen</button></fieldset></details><p class="klein" role="status"></p></form>`,
  ).querySelector("form")!;
  const said = form.querySelector("[role=status]")!;
  const inputs = [...form.querySelectorAll("input")];

  function show(): void {
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    for (const row of table.rows)
      for (const [i, { kennung }] of names.entries())
        row.cells[i + 1]!.hidden = chosen.length > 0 && !chosen.includes(kennung);
    said.textContent =
      chosen.length === 0 ? `Alle ${names.length} Verwaltungen` : `${chosen.length} von ${names.length} Verwaltungen`;
  }
  function keep(): void {
    const url = new URL(location.href);
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    url.searchParams.delete(parameter);
    // Kennungen have no letters that need escaping; written plainly the address can be read.
    const rest = url.searchParams.toString();
    const own = chosen.length > 0 ? `${parameter}=${chosen.join(",")}` : "";
    const query = [rest, own].filter(Boolean).join("&");
    history.replaceState(null, "", `${url.pathname}${query && `?${query}`}${url.hash}`);
  }
  form.addEventListener("change", () => {
    show();
    keep();
  });
  form.addEventListener("reset", () => {
    for (const input of inputs) {
      input.defaultChecked = false;
      input.checked = false;
    }
    show();
    keep();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  table.closest(".rolle")!.before(form);
  show();
}
