import { indentOf, looks, parents, type Look } from "./look.ts";
import type { Container, Role } from "./role.ts";

/** Names of a style in both formats. Standard names are shown in the user's language by every word processor. */
interface Names {
  readonly odt: string;
  readonly docx: string;
}

const names: Readonly<Record<Role, Names>> = {
  title: { odt: "Title", docx: "Title" },
  gattung: { odt: "Gattung", docx: "Gattung" },
  lead: { odt: "Subtitle", docx: "Subtitle" },
  fact: { odt: "Angabe", docx: "Angabe" },
  lastFact: { odt: "Angabe Schluss", docx: "Angabe Schluss" },
  heading1: { odt: "Heading 1", docx: "heading 1" },
  heading2: { odt: "Heading 2", docx: "heading 2" },
  heading3: { odt: "Heading 3", docx: "heading 3" },
  heading4: { odt: "Heading 4", docx: "heading 4" },
  heading5: { odt: "Heading 5", docx: "heading 5" },
  body: { odt: "Text body", docx: "Body Text" },
  clause: { odt: "Absatz", docx: "Absatz" },
  term: { odt: "List Heading", docx: "Begriff" },
  code: { odt: "Preformatted Text", docx: "HTML Preformatted" },
  rule: { odt: "Horizontal Line", docx: "Trennlinie" },
  figure: { odt: "Bild", docx: "Bild" },
  caption: { odt: "Caption", docx: "caption" },
  cell: { odt: "Table Contents", docx: "Tabelleninhalt" },
  cellCenter: { odt: "Tabelleninhalt mittig", docx: "Tabelleninhalt mittig" },
  cellRight: { odt: "Tabelleninhalt rechts", docx: "Tabelleninhalt rechts" },
  head: { odt: "Table Heading", docx: "Tabellenüberschrift" },
  headCenter: { odt: "Tabellenüberschrift mittig", docx: "Tabellenüberschrift mittig" },
  headRight: { odt: "Tabellenüberschrift rechts", docx: "Tabellenüberschrift rechts" },
  note: { odt: "Footnote", docx: "footnote text" },
  footer: { odt: "Footer", docx: "footer" },
};

/** Words in one container are what the container is. */
const containers: Readonly<Record<Container, Names & { readonly german: string }>> = {
  list: { odt: "List", docx: "List Paragraph", german: "Liste" },
  quote: { odt: "Quotations", docx: "Quote", german: "Zitat" },
  definition: { odt: "List Contents", docx: "Erklärung", german: "Erklärung" },
};

/** German names of what may stand deeper; only roles that Markdown can nest have one. */
const german: Partial<Record<Role, string>> = {
  heading1: "Überschrift 1",
  heading2: "Überschrift 2",
  heading3: "Überschrift 3",
  heading4: "Überschrift 4",
  heading5: "Überschrift 5",
  clause: "Absatz",
  term: "Begriff",
  code: "Code",
  rule: "Linie",
  figure: "Bild",
  caption: "Bildunterschrift",
  cell: "Tabelle",
  cellCenter: "Tabelle mittig",
  cellRight: "Tabelle rechts",
  head: "Tabellenkopf",
  headCenter: "Tabellenkopf mittig",
  headRight: "Tabellenkopf rechts",
};

const inTables: ReadonlySet<Role> = new Set(["cell", "cellCenter", "cellRight", "head", "headCenter", "headRight"]);

/** A paragraph style that a document uses. */
export interface Style {
  readonly role: Role;
  readonly path: readonly Container[];
  readonly names: Names;
  /** The style it changes; undefined for one that stands on the look of the whole text. */
  readonly parent: Style | undefined;
  readonly look: Look;
}

/** The style of a role in containers. Its name tells the nesting, which word processors know no other way to keep. */
export function styleOf(role: Role, path: readonly Container[] = []): Style {
  if (path.length === 0) {
    const parent = parents[role];
    return { role, path, names: names[role], parent: parent && styleOf(parent), look: looks[role] };
  }
  const parent = styleOf(role);
  const left = indentOf(path) + (looks[role].left ?? 0);
  const quoted = path.includes("quote") ? ({ border: "left" } as const) : {};
  // A cell stands where its table stands.
  const look: Look = inTables.has(role)
    ? {}
    : { left, ...quoted, ...(role === "body" ? { after: 3, ...(path.at(-1) === "quote" ? { keep: true } : {}) } : {}) };
  const [only] = path;
  if (role === "body" && path.length === 1) return { role, path, names: containers[only!], parent, look };
  const name = [pathName(path), role === "body" ? "" : (german[role] ?? role)].filter(Boolean).join(" ");
  return { role, path, names: { odt: name, docx: name }, parent, look };
}

/** `Liste 2 Zitat` for a quote in a point of a list in a list. */
function pathName(path: readonly Container[]): string {
  const parts: { readonly name: string; count: number }[] = [];
  for (const container of path) {
    const name = containers[container].german;
    if (parts.at(-1)?.name === name) parts.at(-1)!.count++;
    else parts.push({ name, count: 1 });
  }
  return parts.map(({ name, count }) => (count > 1 ? `${name} ${count}` : name)).join(" ");
}

/** All styles that paragraphs use, with the styles these stand on, each once, parents first. */
export function usedStyles(styles: readonly Style[]): Style[] {
  const known = new Map<string, Style>();
  const add = (style: Style): void => {
    if (style.parent) add(style.parent);
    if (!known.has(style.names.odt)) known.set(style.names.odt, style);
  };
  styles.forEach(add);
  return [...known.values()];
}
