import path from "node:path";
import { openSync } from "fontkit";

/** The weights that are published. */
const weights = [400, 600] as const;

/** Source text of the table of advance widths of our fonts, so that drawings can be measured where no font can be read. */
export function firaWidths(fonts: string): string {
  const tables = weights.map(
    (weight) => `  ${weight}: ${JSON.stringify(widthsOf(path.join(fonts, `fira-sans-${weight}.woff2`)))},`,
  );
  return `// Generated from assets/fonts/ by \`npm run generate\`. Do not edit.

/** Advance widths in thousandths of the font size: all characters of one width in one string. */
export const firaWidths: Readonly<Record<${weights.join(" | ")}, Readonly<Record<string, string>>>> = {
${tables.join("\n")}
};
`;
}

function widthsOf(file: string): Record<string, string> {
  const font = openSync(file);
  if (!("glyphForCodePoint" in font)) throw new Error(`no single font: ${file}`);
  const byWidth = Map.groupBy(
    font.characterSet.toSorted((a, b) => a - b).filter((code) => code >= 0x20),
    (code) => Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
  );
  return Object.fromEntries([...byWidth].map(([width, codes]) => [width, String.fromCodePoint(...codes)]));
}
