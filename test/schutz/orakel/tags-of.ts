/** A start tag as it is printed, entities read. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside a script, which is no markup. */
  readonly script?: string;
}

const piece =
  /<!doctype html>|<\/[a-z][a-z0-9-]*>|<([a-z][A-Za-z0-9-]*)((?: [a-zA-Z:-]+(?:="[^"<>]*")?)*) ?\/?>|[^<>]+/y;
const attribute = / ([a-zA-Z:-]+)(?:="([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Start tags of a page, read more strictly than any browser does: every `<` opens a tag of the one form we print, every
 * value is quoted, and no `>` stands in a text. Throws at the first sign that is out of place.
 */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  while (at < page.length) {
    piece.lastIndex = at;
    const found = piece.exec(page);
    if (!found) throw new Error(`no markup of ours: ${page.slice(Math.max(0, at - 80), at + 80)}`);
    at = piece.lastIndex;
    const [, name, inside = ""] = found;
    if (name === undefined) continue;
    const attributes = new Map([...inside.matchAll(attribute)].map(([, key, value = ""]) => [key!, decoded(value)]));
    if (name !== "script") {
      tags.push({ name, attributes });
      continue;
    }
    const end = page.indexOf("</script>", at);
    tags.push({ name, attributes, script: page.slice(at, end) });
    at = end;
  }
  return tags;
}

function decoded(value: string): string {
  return value.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const sign = whole.endsWith(";") ? entities[name] : undefined;
    if (sign === undefined) throw new Error(`no entity of ours: ${whole} in ${value}`);
    return sign;
  });
}
