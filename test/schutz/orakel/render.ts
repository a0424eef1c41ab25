import { html } from "../../../src/html.ts";
import type { BodyContext } from "../../../src/text/body-context.ts";
import { parseBody } from "../../../src/text/parse-body.ts";
import { renderBody } from "../../../src/text/render-body.ts";

/** Pictures are shown, links lead where they say, and an abbreviation has a hostile long form. */
const context: BodyContext = {
  resolve: (href) => href,
  picture: (datei, alt) => html`<img src="/bilder/${encodeURIComponent(datei.toWellFormed())}" alt="${alt}">`,
  abbreviations: new Map([["DMS", '"><script>alert(1)</script>']]),
  clauses: true,
};

/** A body as it stands on a page, with everything that bodies may have. */
export function render(body: string): string {
  return renderBody(parseBody(body), context).toString();
}
