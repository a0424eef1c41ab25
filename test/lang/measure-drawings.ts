/** Place and words of an element on screen, from the corner of its drawing: x, y, width, height in px. */
interface Node {
  readonly box: readonly number[];
  /** How many signs it has inside, besides its outline and words. */
  readonly signs: number;
  readonly text: string;
  readonly words: readonly number[];
}

interface Line {
  /** How far a point of this line is from the other drawing's, at most. */
  readonly far: number;
  readonly ends: number;
  readonly text: string;
  readonly words: readonly number[];
}

export interface Drawings {
  readonly nodes: Readonly<Record<string, Node | undefined>>;
  readonly lines: Readonly<Record<string, Line | undefined>>;
  /** Texts that lie on one another. */
  readonly overlaps: readonly string[];
}

/** Measures both drawings of a page, each from its own corner. Runs in the browser, so it holds all it needs. */
export function measureDrawings({
  nodes,
  lines,
}: {
  readonly nodes: readonly string[];
  readonly lines: readonly string[];
}): {
  readonly theirs: Drawings;
  readonly ours: Drawings;
} {
  type Box = readonly [number, number, number, number];
  const at = (id: string, label = false): Element | null =>
    document.querySelector(`#t [data-element-id="${CSS.escape(id)}${label ? "_label" : ""}"] > .djs-visual`);
  const mine = (id: string): Element | null => document.getElementById(id);
  const rect = (element: Element | undefined | null): Box | undefined => {
    const box = element?.getBoundingClientRect();
    return box && [box.x, box.y, box.width, box.height];
  };
  const outline = (parts: readonly Element[]): Element | undefined =>
    parts.find((one) => !["title", "text", "defs"].includes(one.tagName));
  const partsOf = (whole: Element | null): readonly Element[] => (whole ? [...whole.children] : []);

  // What both draw: bpmn-js leaves out what its sheet does not show.
  const common = nodes.filter((id) => at(id) && mine(`b--${id}`));
  const corner = (whole: (id: string) => Element | null): readonly [number, number] => {
    const boxes = common.flatMap((id) => outline(partsOf(whole(id)))?.getBoundingClientRect() ?? []);
    return [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  };
  const from = { theirs: corner((id) => at(id)), ours: corner((id) => mine(`b--${id}`)) };
  const moved = (box: Box | undefined, [x, y]: readonly [number, number]): readonly number[] =>
    box ? [box[0] - x, box[1] - y, box[2], box[3]].map((value) => Math.round(value * 10) / 10) : [];
  const around = (texts: readonly Element[]): Box | undefined => {
    const boxes = texts.flatMap((one) => (one.textContent?.trim() ? [one.getBoundingClientRect()] : []));
    if (boxes.length === 0) return undefined;
    const [x, y] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return [x, y, Math.max(...boxes.map((box) => box.right)) - x, Math.max(...boxes.map((box) => box.bottom)) - y];
  };
  const textsOf = (...wholes: readonly (Element | null)[]): readonly Element[] =>
    wholes.flatMap((whole) => (whole ? [...whole.querySelectorAll("text")] : []));
  const wordsOf = (texts: readonly Element[]): string =>
    texts
      .flatMap((text) => (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]))
      .map((one) => one.textContent ?? "")
      .join(" ")
      .trim();
  const signsOf = (whole: Element | null): number =>
    [...(whole?.querySelectorAll("path, polygon, polyline, line, rect, circle") ?? [])].filter(
      (one) => one.closest("defs") === null,
    ).length - 1;
  const node = (
    whole: Element | null,
    texts: readonly Element[],
    corner: readonly [number, number],
  ): Node | undefined => {
    const first = outline(partsOf(whole));
    if (!first) return undefined;
    return {
      box: moved(rect(first), corner),
      signs: signsOf(whole),
      text: wordsOf(texts),
      words: moved(around(texts), corner),
    };
  };

  const pointsOf = (
    path: Element | null | undefined,
    [x, y]: readonly [number, number],
  ): readonly (readonly [number, number])[] => {
    if (!(path instanceof SVGGeometryElement)) return [];
    const length = path.getTotalLength();
    const place = path.getScreenCTM()!;
    return Array.from({ length: 200 }, (_, i) => {
      const point = path.getPointAtLength((length * i) / 199).matrixTransform(place);
      return [point.x - x, point.y - y] as const;
    });
  };
  const farthest = (a: readonly (readonly [number, number])[], b: readonly (readonly [number, number])[]): number => {
    const next = a.map(([x, y]) => Math.min(...b.map(([u, v]) => Math.hypot(x - u, y - v))));
    return Math.round(Math.max(0, ...next) * 10) / 10;
  };
  const firstPath = (whole: Element | null): Element | null | undefined => whole?.querySelector(":scope > path");
  const points = {
    theirs: Object.fromEntries(lines.map((id) => [id, pointsOf(firstPath(at(id)), from.theirs)])),
    ours: Object.fromEntries(lines.map((id) => [id, pointsOf(firstPath(mine(`l--${id}`)), from.ours)])),
  };
  const line = (id: string, who: "theirs" | "ours"): Line | undefined => {
    const whole = who === "ours" ? mine(`l--${id}`) : at(id);
    const path = firstPath(whole);
    if (!whole || !path) return undefined;
    const texts = textsOf(whole, who === "ours" ? null : at(id, true));
    const style = getComputedStyle(path);
    const ends = [style.markerStart, style.markerEnd].filter((marker) => marker !== "" && marker !== "none").length;
    return {
      far: farthest(points[who][id]!, points[who === "ours" ? "theirs" : "ours"][id]!),
      ends: who === "ours" ? partsOf(whole).filter(({ tagName }) => tagName !== "text").length - 1 : ends,
      text: wordsOf(texts),
      words: moved(around(texts), from[who]),
    };
  };

  const drawn = [...document.querySelectorAll("#o text")].filter((one) => one.textContent !== "");
  const boxes = drawn.map((one) => one.getBoundingClientRect());
  const overlaps = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b, k) => {
      const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Boxes of lines are higher than their letters.
      return w > 3 && h > 5 ? [`${drawn[i]!.textContent} / ${drawn[i + 1 + k]!.textContent}`] : [];
    }),
  );
  const both = <T>(ids: readonly string[], one: (id: string) => T): Record<string, T> =>
    Object.fromEntries(ids.map((id) => [id, one(id)]));
  return {
    theirs: {
      nodes: both(nodes, (id) => node(at(id), textsOf(at(id), at(id, true)), from.theirs)),
      lines: both(lines, (id) => line(id, "theirs")),
      overlaps: [],
    },
    ours: {
      nodes: both(nodes, (id) => node(mine(`b--${id}`), textsOf(mine(`b--${id}`)), from.ours)),
      lines: both(lines, (id) => line(id, "ours")),
      overlaps,
    },
  };
}
