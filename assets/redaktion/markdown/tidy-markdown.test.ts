import assert from "node:assert/strict";
import { test } from "node:test";
import { tidyMarkdown, type MarkdownNode } from "./tidy-markdown.ts";

const text = (value: string): MarkdownNode => ({ type: "html", value });
const paragraph = (value: string): MarkdownNode => ({ type: "paragraph", children: [text(value)] });
const tidied = (node: MarkdownNode): string | undefined => {
  tidyMarkdown(node);
  return node.children?.[0]?.value;
};

test("placeholders and other brackets lose the escape that Decap gives them, links keep theirs", () => {
  assert.equal(
    tidied(paragraph("An die \\[[Name der Gemeinde]] und \\[siehe oben].")),
    "An die [[Name der Gemeinde]] und [siehe oben].",
  );
  assert.equal(tidied(paragraph("\\[kein Verweis](/themen/)")), "\\[kein Verweis](/themen/)");
  assert.equal(tidied(paragraph("\\#rathaus, \\~5 Fälle")), "#rathaus, ~5 Fälle");
});

test("a paragraph that would become a list or heading stays a paragraph", () => {
  assert.equal(tidied(paragraph("1. Oktober 2026")), "1\\. Oktober 2026");
  assert.equal(tidied(paragraph("+ plus")), "\\+ plus");
  assert.equal(tidied(paragraph("\\# kein Titel")), "\\# kein Titel");
});

test("a bar does not end its table cell", () => {
  const cell: MarkdownNode = { type: "tableCell", children: [text("x | y \\| z")] };
  assert.equal(tidied(cell), "x \\| y \\| z");
});

test("only list items with several paragraphs are set apart by blank lines", () => {
  const item = (...children: MarkdownNode[]): MarkdownNode => ({ type: "listItem", spread: true, children });
  const tight: MarkdownNode = {
    type: "list",
    children: [item(paragraph("a"), { type: "list", children: [item(paragraph("b"))] })],
  };
  const loose: MarkdownNode = { type: "list", children: [item(paragraph("a"), paragraph("b"))] };
  tidyMarkdown(tight);
  tidyMarkdown(loose);
  assert.deepEqual([tight.spread, loose.spread], [false, true]);
});
