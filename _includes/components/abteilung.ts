import { html, type Child, type Html } from "../../src/html.ts";

export interface AbteilungProps {
  readonly id: string;
  readonly titel: string;
  /** Under the heading in the margin. */
  readonly rand?: Child;
  readonly inhalt: Child;
}

/** A section of a page (`a_` keeps its id apart from those of headings in texts): heading in the margin under a thick rule, content beside it under a thin one. */
export function abteilung({ id, titel, rand, inhalt }: AbteilungProps): Html {
  return html`<section class="zeile" aria-labelledby="a_${id}"><div class="rand"><h2 id="a_${id}">${titel}</h2>${rand}</div><div class="satz">${inhalt}</div></section>
`;
}
