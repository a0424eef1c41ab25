const marks: Readonly<Record<string, string>> = { STRONG: "**", EM: "*", S: "~~" };

/** Bold, italic or struck text where Markdown can say it: marks between a punctuation and a letter, or beside other marks, would stay visible. */
export function emphasis(content: string, node: Node): string {
  const mark = marks[node.nodeName] ?? "";
  const [before, after] = [beside(node, "previousSibling"), beside(node, "nextSibling")];
  const [first, last] = [/^./su.exec(content)?.[0] ?? "", /.$/su.exec(content)?.[0] ?? ""];
  const touches = Object.hasOwn(marks, node.previousSibling?.nodeName ?? "") && /^\S+$/.test(before + first);
  return content.trim() === "" || touches || stuck(first, before) || stuck(last, after)
    ? content
    : `${mark}${content}${mark}`;
}

const stuck = (inside: string, outside: string): boolean =>
  /[\p{P}\p{S}]/u.test(inside) ? /[^\s\p{P}\p{S}]/u.test(outside) : /[*~_]/.test(outside);

/** The character before or after an element on its line; Turndown moves blanks at its edges outside. */
function beside(node: Node, side: "previousSibling" | "nextSibling"): string {
  const own = node.textContent ?? "";
  if (side === "nextSibling" ? /\s$/.test(own) : /^\s/.test(own)) return " ";
  let at: Node = node;
  while (!at[side] && at.parentNode && Object.hasOwn(marks, at.parentNode.nodeName)) at = at.parentNode;
  const text = at[side]?.textContent ?? "";
  return (side === "nextSibling" ? /^./su : /.$/su).exec(text)?.[0] ?? "";
}
