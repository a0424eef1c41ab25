import type { BpmnElement } from "./bpmn-element.ts";

/** How far right each element stands: right of all that lead to it, as far as no loop leads back. */
export function columnsOf(
  elements: readonly BpmnElement[],
  ways: readonly (readonly [BpmnElement, BpmnElement])[],
): ReadonlyMap<BpmnElement, number> {
  const next = new Map<BpmnElement, BpmnElement[]>(elements.map((element) => [element, []]));
  const reached = new Set<BpmnElement>();
  for (const [from, to] of ways) {
    if (!next.has(from) || !next.has(to)) continue;
    next.get(from)!.push(to);
    reached.add(to);
  }
  const order: BpmnElement[] = [];
  const seen = new Set<BpmnElement>();
  for (const first of [...elements.filter((one) => !reached.has(one)), ...elements]) {
    const path = seen.has(first) ? [] : [{ element: first, left: [...next.get(first)!] }];
    seen.add(first);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const one = top.left.pop();
      if (!one) order.unshift(path.pop()!.element);
      else if (!seen.has(one)) {
        seen.add(one);
        path.push({ element: one, left: [...next.get(one)!] });
      }
    }
  }
  const place = new Map(order.map((element, i) => [element, i]));
  const columns = new Map<BpmnElement, number>(order.map((element) => [element, 0]));
  for (const from of order)
    for (const to of next.get(from)!)
      if (place.get(to)! > place.get(from)!) columns.set(to, Math.max(columns.get(to)!, columns.get(from)! + 1));
  return columns;
}
