import { firaWidths } from "./fira-widths.generated.ts";

/** Weights of our fonts. */
export type FontWeight = keyof typeof firaWidths;

/** What a character outside our fonts takes: another font steps in, and few letters are wider. */
const unknown = 700;

const widths: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = { 400: tableOf(400), 600: tableOf(600) };

function tableOf(weight: FontWeight): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(firaWidths[weight]).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );
}

/** Width of a text in px at a size in px, set in Fira Sans; kerning, which seldom adds more than a hundredth, is left out. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  let thousandths = 0;
  for (const character of text.normalize("NFC"))
    thousandths += character === "\u00ad" ? 0 : (widths[weight].get(character) ?? unknown);
  return (thousandths * size) / 1000;
}
