import { hanging, steps } from "../look.ts";
import { bullets, type ListStyle } from "../list-style.ts";
import { deepest } from "../role.ts";
import { xml, type Xml } from "../xml.ts";
import { odtName } from "./names.ts";

/** A named list style with all its levels. */
export function odtListStyle({ name, kinds, base }: ListStyle): Xml {
  const levels = Array.from({ length: deepest }, (_, i) => {
    const kind = kinds[i] ?? kinds.at(-1);
    const left = base + (i + 1) * steps.list;
    const place = xml`<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${left}mm" fo:text-indent="-${hanging}mm" fo:margin-left="${left}mm"/></style:list-level-properties>`;
    if (kind === "Punkte")
      return xml`<text:list-level-style-bullet text:level="${i + 1}" text:bullet-char="${bullets[i % bullets.length]}">${place}</text:list-level-style-bullet>`;
    // A task carries its box in its words, where it can be ticked; the list itself has no mark.
    return kind === "Nummern"
      ? xml`<text:list-level-style-number text:level="${i + 1}" style:num-format="1" style:num-suffix=".">${place}</text:list-level-style-number>`
      : xml`<text:list-level-style-number text:level="${i + 1}" style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="-${hanging}mm" fo:margin-left="${left}mm"/></style:list-level-properties></text:list-level-style-number>`;
  });
  return xml`<text:list-style style:name="${odtName(name)}" style:display-name="${name}">${levels}</text:list-style>`;
}
