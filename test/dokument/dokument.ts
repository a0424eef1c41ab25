import { blocksOf, type Text } from "../../src/dokument/blocks-of.ts";
import type { Block } from "../../src/dokument/block.ts";
import type { Dokument } from "../../src/dokument/dokument.ts";
import { words } from "../../src/dokument/inline.ts";
import { parseBody } from "../../src/text/parse-body.ts";

const origin = "https://hub.example";

/** Blocks of a Markdown text, with one picture at hand. */
export function textOf(markdown: string, clauses = true): Text {
  return blocksOf(parseBody(markdown), {
    resolve: (href) => (href.startsWith("/") ? origin + href : href === "geheim" ? null : href),
    figure: (datei, alt) =>
      datei.endsWith("netz.png") ? { datei: "netz.png", alt, credit: "Redaktion, CC0" } : undefined,
    clauses,
  });
}

/** A document around a text; `picture` is the file of its picture. */
export function dokumentWith(markdown: string, picture = "netz.png"): Dokument {
  const { blocks, notes } = textOf(markdown);
  const head: Block[] = [
    { kind: "gattung", inlines: words("Vorlage: Satzung") },
    { kind: "title", inlines: words("Titel & „Zeichen“ <i>") },
    { kind: "lead", inlines: words("Worum es geht.") },
    {
      kind: "facts",
      rows: [
        { name: "Fassung", value: words("1.0 vom 3. Dezember 2025") },
        { name: "Quelle", value: [{ kind: "link", href: `${origin}/v/`, inlines: words(`${origin}/v/`) }] },
      ],
    },
  ];
  return {
    properties: {
      title: "Titel & „Zeichen“ <i>",
      subject: "Vorlage: Satzung",
      description: "Worum es geht.",
      author: "Amt <Carbäk>",
      licence: "CC BY 4.0",
      source: `${origin}/v/`,
      keywords: ["Kasse", "Über & unter"],
      created: "2025-12-03",
      modified: "2026-01-02",
    },
    blocks: [...head, ...blocks],
    notes,
    pictures: [
      {
        datei: "netz.png",
        type: "png",
        width: 600,
        height: 300,
        address: `${origin}/bilder/netz.png`,
        source: picture,
      },
    ],
  };
}
