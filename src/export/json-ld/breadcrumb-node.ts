import type { Site } from "../../model/site.ts";
import type { JsonLdNode } from "./json-ld.ts";

/** The way from the home page to a page; `steps` have addresses with the base path, the last one has none. */
export function breadcrumbNode(
  steps: readonly { readonly text: string; readonly url?: string }[],
  { address }: Site,
): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ text, url }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: text,
      item: url === undefined ? undefined : address.origin + url,
    })),
  };
}
