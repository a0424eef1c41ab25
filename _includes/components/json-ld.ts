import { jsonLdText, type JsonLdNode } from "../../src/export/json-ld/json-ld.ts";
import { html, raw, type Html } from "../../src/html.ts";

/** What a page is about, for programs; the one inline script that the policy of the pages lets stand, since nothing runs it. */
export function jsonLd(nodes: readonly JsonLdNode[]): Html | undefined {
  if (nodes.length === 0) return undefined;
  return html`<script type="application/ld+json">${raw(jsonLdText(nodes))}</script>\n`;
}
