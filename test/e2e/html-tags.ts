/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  /** Values without entities; a bare attribute has an empty one. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads the start tags of a page; enough of HTML for pages whose attributes are all quoted, as html-validate makes sure. */
export function tagsOf(page: string): Tag[] {
  const found = page.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...found].map(([, name = "", list = ""]) => ({ name, attributes: attributesOf(list) }));
}

function attributesOf(list: string): Record<string, string> {
  const pairs = list.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...pairs].map(([, name = "", value = ""]) => [name, plain(value)]));
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Text without the entities that our pages use. */
export function plain(markup: string): string {
  return markup.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);
}
