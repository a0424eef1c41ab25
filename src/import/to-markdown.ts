import TurndownService from "turndown";
import { parseBody } from "../text/parse-body.ts";
import { emphasis } from "./emphasis.ts";
import { escapeAll, escapeStart, escapeText } from "./escape-text.ts";

/** What the addresses in the HTML of a document stand for. */
export interface Addresses {
  /** File names of the pictures `src="0"`, `src="1"` …; undefined for those left out. */
  readonly pictures: readonly (string | undefined)[];
  /** Anchors on the page by the anchor in the document. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Makes Markdown of the HTML that mammoth writes: with footnotes, a head for every table, and nothing that only HTML can say. */
export function toMarkdown(html: string, addresses: Addresses): string {
  const plain = serviceFor(addresses);
  plain.escape = escapeAll;
  plain.addRule("betonung", { filter: ["em", "strong", "s"], replacement: (content) => content });
  const service = serviceFor(addresses);
  service.addRule("betonung", { filter: ["em", "strong", "s"], replacement: emphasis });
  // Marks in the middle of words may mean something else in Markdown; the words count more than their look.
  const sure = (given: string, node: Node): string => {
    const content = escapeStart(given);
    return says(content, node) ? content : escapeStart(plain.turndown(node as HTMLElement));
  };
  service.addRule("absatz", { filter: "p", replacement: (content, node) => `\n\n${sure(content, node)}\n\n` });
  const placeOf = places();
  service.addRule("listenpunkt", {
    filter: (node) => node.nodeName === "LI" && !isNote(node),
    replacement: (content, node) => listItem(sure(content, node), node, placeOf(node)),
  });
  return service.turndown(html);
}

function serviceFor({ pictures, anchors }: Addresses): TurndownService {
  const service = new TurndownService({ headingStyle: "atx", br: "\\" });
  service.escape = escapeText;
  service.addRule("ueberschrift", {
    filter: ["h2", "h3", "h4", "h5", "h6"],
    // Behind its signs a heading cannot begin a list.
    replacement: (content, node) =>
      `\n\n${"#".repeat(Number(node.nodeName[1]))} ${content.trim().replace(/^(\d+)\\(?=[.)] )/, "$1")}\n\n`,
  });
  service.addRule("bild", {
    filter: "img",
    replacement: (_content, node) => {
      const name = pictures[Number(attribute(node, "src"))];
      return name === undefined ? "" : `![](${name})`;
    },
  });
  service.addRule("verweis", {
    filter: "a",
    replacement: (content, node) => {
      const href = attribute(node, "href");
      if (noteAnchor.test(href) || content.trim() === "") return content === "↑" ? "" : content;
      if (!href.startsWith("#")) return `[${content}](${href})`;
      const anchor = anchors.get(href.slice(1));
      return anchor === undefined ? content : `[${content}](#${anchor})`;
    },
  });
  service.addRule("fussnotenzeichen", {
    filter: (node) => node.nodeName === "SUP" && noteAnchor.test(attribute(node.firstChild, "href")),
    replacement: (_content, node) => `[^${/\d+/.exec(node.textContent ?? "")?.[0]}]`,
  });
  const placeOf = places();
  service.addRule("fussnote", {
    filter: (node) => node.nodeName === "LI" && isNote(node),
    replacement: (content, node) => `[^${placeOf(node)}]: ${content.trim().replace(/\n(?=.)/g, "\n    ") || "–"}\n\n`,
  });
  service.addRule("zelle", {
    filter: ["th", "td"],
    replacement: (content) =>
      ` ${content
        .trim()
        .replace(/(?<!\s)\s*\n\s*/g, " ")
        .replace(/\|/g, "\\|")} |`,
  });
  service.addRule("zeile", {
    filter: "tr",
    replacement: (content, node) => {
      const rule = node.parentNode?.nodeName === "THEAD" ? `\n|${" --- |".repeat(node.childNodes.length)}` : "";
      return `\n|${content}${rule}`;
    },
  });
  service.addRule("tabellenteil", { filter: ["thead", "tbody"], replacement: (content) => content });
  service.addRule("tabelle", { filter: "table", replacement: (content) => `\n\n${content.trim()}\n\n` });
  return service;
}

const noteAnchor = /^#(footnote|endnote)-(ref-)?-?\d+$/;
const isNote = (node: Node): boolean => noteAnchor.test(`#${attribute(node, "id")}`);

function attribute(node: Node | null, name: string): string {
  return node && "getAttribute" in node ? ((node as Element).getAttribute(name) ?? "") : "";
}

/** Counts the children of a parent as they come: looking each up among thousands would take minutes. */
function places(): (node: Node) => number {
  const counts = new Map<Node | null, number>();
  return ({ parentNode }) => {
    const place = (counts.get(parentNode) ?? 0) + 1;
    counts.set(parentNode, place);
    return place;
  };
}

/** True when readers see the words of the document and no marks. */
function says(markdown: string, node: Node): boolean {
  const words = parseBody(markdown).flatMap(({ children }) =>
    (children ?? []).map(({ type, content }) => (type === "image" ? "" : content)),
  );
  return bare(words.join("")) === bare(node.textContent ?? "");
}

/** Without blanks, and without what marks a footnote here and there. */
const bare = (text: string): string => text.replace(/[\s[\]^↑]/g, "");

/** An item whose further lines stand below its text, as Prettier puts them. */
function listItem(content: string, node: Node, place: number): string {
  const sign = node.parentNode?.nodeName === "OL" ? `${place}. ` : "- ";
  const lines = content.replace(/^\n+/, "").replace(/(?<!\n)\n{2,}$/, "\n");
  const end = node.nextSibling && !lines.endsWith("\n") ? "\n" : "";
  return `${sign}${lines.replace(/\n(?=.)/g, `\n${" ".repeat(sign.length)}`)}${end}`;
}
