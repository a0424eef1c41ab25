/** A colour as `#rrggbb`. */
export type Colour = string;

/** Contrast of two colours after WCAG 2.2: 1 for equal ones, 21 for black and white. */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour with a share (0 to 1) of another in it. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const into = channels(other);
  const parts = channels(colour).map((value, i) => Math.round(value + (into[i]! - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour nearest to `colour` on the way to `towards` that `fits`; undefined when not even `towards` does. */
export function nearest(colour: Colour, towards: Colour, fits: (colour: Colour) => boolean): Colour | undefined {
  for (let percent = 0; percent <= 100; percent++) {
    const candidate = mixed(colour, towards, percent / 100);
    if (fits(candidate)) return candidate;
  }
  return undefined;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
