/** Elements whose words are not searched, as in the index of the site. */
const passedOver = / (?:data-pagefind-ignore|aria-hidden="true"|class="kz[ "])/u;

const voids = /^(?:br|hr|img|input|source|wbr|link|meta)$/u;
const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The words of rendered markup; our pages close every element, so counting the open ones is enough. */
export function searchText(markup: string): string {
  let text = "";
  let hidden = 0;
  for (const [piece, closes, name] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[^<>a-z0-9-][^<>]*)?>|[^<]+/giu)) {
    if (name === undefined) {
      if (hidden === 0) text += piece;
      continue;
    }
    text += " ";
    const opens = closes === "" && !voids.test(name) && !piece.endsWith("/>");
    if (opens && (hidden > 0 || passedOver.test(piece))) hidden++;
    else if (closes === "/" && hidden > 0) hidden--;
  }
  return text
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity]!)
    .replaceAll(/\s+/gu, " ")
    .trim();
}
