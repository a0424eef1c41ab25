import type { MarkdownIt, StateCore, Token } from "markdown-it";

const marker = /^\[([ xX])\] +/;

/**
 * Plugin for task lists (`- [x] Entwurf liegt vor`): the marker becomes a checkbox nobody can click. Ours, because the
 * published plugins need internals that markdown-it 15 no longer exports, or make random ids.
 */
export function taskLists(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "task-lists", (state) => {
    for (let i = 2; i < state.tokens.length; i++) {
      const [item, paragraph, inline] = [state.tokens[i - 2]!, state.tokens[i - 1]!, state.tokens[i]!];
      if (inline.type !== "inline" || paragraph.type !== "paragraph_open" || item.type !== "list_item_open") continue;
      const found = marker.exec(inline.content);
      const first = inline.children?.[0];
      if (!found || first?.type !== "text") continue;
      first.content = first.content.replace(marker, " ");
      inline.children!.unshift(checkbox(state, found[1] !== " "));
      item.attrJoin("class", "aufgabe");
    }
  });
}

function checkbox(state: StateCore, done: boolean): Token {
  const token = new state.Token("task_checkbox", "input", 0);
  token.attrs = [
    ["type", "checkbox"],
    ["disabled", ""],
    ["aria-label", done ? "erledigt" : "offen"],
  ];
  if (done) token.attrSet("checked", "");
  return token;
}
