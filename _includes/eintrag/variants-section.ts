import { href, html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { variantsPath } from "../../src/model/variants-path.ts";
import type { View } from "../view.ts";
import { fieldSection } from "./field-section.ts";
import type { Section } from "./section.ts";
import { variantsOf } from "./variants-of.ts";

/** What other Verwaltungen do otherwise, in their words, and the way to all of it side by side. */
export function variantsSection(item: Item<"prozess">, view: View): Section | undefined {
  const compared = variantsOf(item, view);
  const titel = "Wie andere es machen";
  if (!compared) return fieldSection(item, "varianten", titel, view);
  const { alle, tafel } = compared;
  const [first, ...others] = alle;
  const alike = others.map(({ name }, i) => `${name} ${tafel.alike[0]![i + 1]!}\u00a0%`);
  const danach = html`<p><a${href(view.site.url(variantsPath(item)))}>Schritt für Schritt nebeneinander</a><br>So ähnlich ${first.wem}: ${alike.join(", ")}.</p>`;
  return fieldSection(item, "varianten", titel, view, { danach });
}
