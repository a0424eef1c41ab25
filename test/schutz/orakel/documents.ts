import * as fc from "fast-check";
import { addresses, texts } from "./attacks.ts";

const signs = ["\u0000", "\u00a0", "\u200b", "\u202e", "\ud83d", "\t", "ä", "DMS", "(1) "].concat(
  "<>\"'&\\`*_[](){}#!|:~^-=+. §".split(""),
);
const word = fc.oneof(
  fc.constantFrom(...texts.map((text) => text.replaceAll("\n", " "))),
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, " ")),
  fc.constantFrom("Kasse", "§ 2b", "3. Dezember 2025", "z. B.", "[[Gemeinde]]", "&lt;", "&#x3c;", "\\<"),
);
const address = fc.oneof(fc.constantFrom(...addresses), fc.webUrl(), word);
const label = fc.constantFrom("a", "1", "__proto__", "x y");

const { line } = fc.letrec<{ line: string; inline: string }>((tie) => ({
  line: fc.array(tie("inline"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ")),
  inline: fc.oneof(
    { depthSize: "small" },
    word,
    tie("line").map((inner) => `**${inner}**`),
    tie("line").map((inner) => `_${inner}_`),
    fc.tuple(tie("line"), address).map(([inner, to]) => `[${inner}](${to})`),
    fc.tuple(tie("line"), address, word).map(([inner, to, title]) => `![${inner}](<${to}> "${title}")`),
    fc.tuple(tie("line"), label).map(([inner, to]) => `[${inner}][${to}]`),
    address.map((to) => `<${to}>`),
    label.map((to) => `[^${to}]`),
    word.map((code) => `\`${code}\``),
  ),
}));

const indented = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);

const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("\n\n")),
  block: fc.oneof(
    { depthSize: "small" },
    line,
    fc.tuple(fc.integer({ min: 1, max: 7 }), line).map(([level, text]) => `${"#".repeat(level)} ${text}`),
    fc.constantFrom(...texts),
    tie("blocks").map((inner) => `> ${indented(inner, "> ")}`),
    tie("blocks").map((inner) => `- ${indented(inner, "  ")}`),
    tie("blocks").map((inner) => `1. ${indented(inner, "   ")}`),
    fc.tuple(fc.constantFrom("[ ]", "[x]"), line).map(([box, text]) => `- ${box} ${text}`),
    fc.tuple(line, tie("blocks")).map(([term, inner]) => `${term}\n: ${indented(inner, "  ")}`),
    fc.tuple(word, tie("blocks")).map(([info, inner]) => `\`\`\`${info}\n${inner}\n\`\`\``),
    fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map(table),
    fc.tuple(label, address).map(([name, to]) => `[${name}]: ${to}`),
    fc.tuple(label, tie("blocks")).map(([name, inner]) => `[^${name}]: ${indented(inner, "    ")}`),
  ),
}));

function table(rows: readonly (readonly [string, string])[]): string {
  const cells = rows.map(([a, b]) => `| ${a} | ${b} |`);
  return [cells[0], "|:-:|--:|", ...cells.slice(1)].join("\n");
}

/** Bodies of every construct in every other, with hostile words and addresses in them. */
export const documents: fc.Arbitrary<string> = blocks;
