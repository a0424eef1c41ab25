/** A point of the drawing, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its upper left corner. */
export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** True when two boxes come nearer than `gap`. */
export function boxesTouch(a: Box, b: Box, gap: number): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

/** True when the way from p to q comes nearer to a box than `gap`, measured along the axes: Liang and Barsky's clipping. */
export function wayTouches(p: Point, q: Point, box: Box, gap: number): boolean {
  // Nearly all lie wholly on one side; drawings ask a million times.
  const left = box.x - gap;
  if (p.x <= left && q.x <= left) return false;
  const right = box.x + box.w + gap;
  if (p.x >= right && q.x >= right) return false;
  const top = box.y - gap;
  if (p.y <= top && q.y <= top) return false;
  const bottom = box.y + box.h + gap;
  if (p.y >= bottom && q.y >= bottom) return false;
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const [left1, right1] = dx === 0 ? [0, 1] : [(left - p.x) / dx, (right - p.x) / dx];
  const [top1, bottom1] = dy === 0 ? [0, 1] : [(top - p.y) / dy, (bottom - p.y) / dy];
  const from = Math.max(0, Math.min(left1, right1), Math.min(top1, bottom1));
  const to = Math.min(1, Math.max(left1, right1), Math.max(top1, bottom1));
  return from < to;
}

/** True when two ways in one direction share a stretch, so that one would hide the other. */
export function waysOverlap(a: Point, b: Point, c: Point, d: Point): boolean {
  if (side(a, b, c) !== 0 || side(a, b, d) !== 0) return false;
  const along = ({ x, y }: Point): number => x * (b.x - a.x) + y * (b.y - a.y);
  const [low, high] = [along(a), along(b)];
  return Math.max(along(c), along(d)) > low && Math.min(along(c), along(d)) < high;
}

/** True when two ways cross or touch; ends that both have in common do not count. */
export function waysCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return false;
  return (
    Math.sign(side(a, b, c)) * Math.sign(side(a, b, d)) <= 0 && Math.sign(side(c, d, a)) * Math.sign(side(c, d, b)) <= 0
  );
}

/** On which side of the way from p to q a point lies: 0 on it. */
function side(p: Point, q: Point, r: Point): number {
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

function same(p: Point, q: Point): boolean {
  return p.x === q.x && p.y === q.y;
}

/** Ways from p to q that are upright, level or diagonal, with one bend at most; the straight one alone where there is one. */
export function waysBetween(p: Point, q: Point): readonly (readonly Point[])[] {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const [far, near] = [Math.max(Math.abs(dx), Math.abs(dy)), Math.min(Math.abs(dx), Math.abs(dy))];
  if (near === 0 || near === far) return [[p, q]];
  const diagonal = { x: Math.sign(dx) * near, y: Math.sign(dy) * near };
  const bends = [
    { x: q.x - diagonal.x, y: q.y - diagonal.y },
    { x: p.x + diagonal.x, y: p.y + diagonal.y },
    { x: q.x, y: p.y },
    { x: p.x, y: q.y },
  ];
  return bends.map((bend) => [p, bend, q]);
}
