import { treffer } from "../../../_includes/components/treffer.ts";
import type { Html } from "../../../src/html.ts";
import type { PagefindEntry } from "./pagefind.ts";
import { excerptParts, titleParts } from "./text-parts.ts";

/** Headings of one entry shown at once. */
const headings = 3;

/** A found entry as an item of the list. */
export function hit({ url, excerpt, meta, filters, sub_results: parts }: PagefindEntry, q: string): Html {
  const { title = "", kurzfassung = "", typ = "", datum, status, hub, geholt = "" } = meta;
  const places = (filters.Sachgebiet ?? []).filter((name) => name !== title).slice(0, 2);
  const label = filters.Status?.[0];
  return treffer({
    art: [typ, ...places, datum].filter((piece) => piece !== undefined).join(", "),
    url,
    ...(hub === undefined ? {} : { hub: { name: hub, geholt } }),
    titel: titleParts(title, q),
    // Without a mark the excerpt is only the beginning of the text.
    auszug: excerpt.includes("<mark>")
      ? [{ text: "… ", markiert: false }, ...excerptParts(excerpt), { text: " …", markiert: false }]
      : titleParts(kurzfassung, q),
    ...(status !== undefined && label !== undefined ? { stand: { status, label } } : {}),
    abschnitte:
      q === ""
        ? []
        : parts
            .filter(inText)
            .slice(0, headings)
            .map(({ title: text, url: at }) => ({ text, url: at })),
  });
}

/** Headings of the text itself; those of the page's own parts begin with `a_` and say nothing of the content. */
function inText({ url }: { readonly url: string }): boolean {
  return url.includes("#") && !url.includes("#a_");
}
