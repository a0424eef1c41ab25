import { readFileSync } from "node:fs";

/** The tile colours on light ground, as the stylesheet of tokens has them: `--kz-0: light-dark(#12495c, #9fcbd9)`. */
export function tileColours(tokens: string): readonly string[] {
  const found = [...readFileSync(tokens, "utf8").matchAll(/--kz-\d+: light-dark\((#[0-9a-f]{6}),/g)];
  if (found.length === 0) throw new Error(`no tile colours in ${tokens}`);
  return found.map(([, colour]) => colour!);
}
