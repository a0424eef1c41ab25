import type { Token } from "markdown-it";
import { attribute } from "../text/attribute.ts";
import { wordsOf } from "../text/heading-ids.ts";
import type { Inline } from "./inline.ts";
import type { Notes } from "./notes.ts";
import { printable } from "./printable.ts";
import type { TextContext } from "./text-context.ts";
import { withPlaceholders } from "./with-placeholders.ts";

const marks = { em: "emphasis", strong: "strong", s: "strike" } as const;

/** Reads what stands in a line; inside a footnote there are no `notes`, and references to others are dropped. */
export class InlineReader {
  readonly #context: TextContext;
  readonly #notes: Notes | undefined;

  constructor(context: TextContext, notes: Notes | undefined) {
    this.#context = context;
    this.#notes = notes;
  }

  /** The inlines of the children of an inline token; neighbouring texts become one. */
  read(tokens: readonly Token[]): Inline[] {
    const task = tokens[0]?.type === "task_checkbox";
    const inlines = joined(this.#until(tokens.values(), ""));
    const [first, ...others] = inlines;
    // The blank between checkbox and words.
    return task && first?.kind === "text" ? [...text(first.text.trimStart()), ...others] : inlines;
  }

  /** Inlines up to a closing token, which is passed. */
  #until(tokens: Iterator<Token>, close: string): Inline[] {
    const inlines: Inline[] = [];
    for (let next = tokens.next(); !next.done && next.value.type !== close; next = tokens.next())
      inlines.push(...this.#inline(next.value, tokens));
    return inlines;
  }

  #inline(token: Token, rest: Iterator<Token>): Inline[] {
    switch (token.type) {
      case "text":
        return withPlaceholders(printable(token.content));
      case "softbreak":
        return text(" ");
      case "hardbreak":
        return [{ kind: "break" }];
      case "code_inline":
        return [{ kind: "code", text: printable(token.content) }];
      case "em_open":
      case "strong_open":
      case "s_open": {
        const inlines = joined(this.#until(rest, token.type.replace("open", "close")));
        return inlines.length === 0 ? [] : [{ kind: marks[token.tag as keyof typeof marks], inlines }];
      }
      case "link_open": {
        const href = this.#context.resolve(attribute(token, "href"));
        const inlines = joined(this.#until(rest, "link_close"));
        return href === null ? inlines : [{ kind: "link", href, inlines }];
      }
      case "image": {
        const figure = this.#context.figure(attribute(token, "src"), printable(wordsOf(token)));
        return figure ? [{ kind: "picture", figure }] : [];
      }
      case "footnote_ref":
        return (this.#notes?.name(token) ?? []).map((note) => ({ kind: "note", ...note }));
      default:
        return [];
    }
  }
}

const text = (words: string): Inline[] => (words === "" ? [] : [{ kind: "text", text: words }]);

function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === "text" && last?.kind === "text")
      out[out.length - 1] = { kind: "text", text: last.text + inline.text };
    else out.push(inline);
  }
  return out;
}
