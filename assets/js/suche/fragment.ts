import type { Html } from "../../../src/html.ts";

/** Makes nodes of markup; takes only what the escaping `html` tag made. */
export function fragment(markup: Html): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = markup.toString();
  return template.content;
}
