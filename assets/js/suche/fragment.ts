import type { Html } from "../../../src/html.ts";
import { markupMaker } from "../../../src/trusted-types.ts";

const trusted = markupMaker("suche");

/** Makes nodes of markup; takes only what the escaping `html` tag made. */
export function fragment(markup: Html): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = trusted(markup.toString());
  return template.content;
}
