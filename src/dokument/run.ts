import type { Figure } from "./block.ts";
import type { Inline } from "./inline.ts";

/** How words look and where they lead; nesting is dissolved, as word processors have it. */
export interface Marks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly placeholder?: true;
  readonly href?: string;
}

/** A piece of a line that looks the same throughout. */
export type Run =
  | { readonly kind: "text"; readonly text: string; readonly marks: Marks }
  | { readonly kind: "break"; readonly marks: Marks }
  | { readonly kind: "note"; readonly number: number; readonly again: boolean; readonly marks: Marks }
  | { readonly kind: "picture"; readonly figure: Figure; readonly marks: Marks };

/** A line as runs, left to right. */
export function runsOf(inlines: readonly Inline[], marks: Marks = {}): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.kind) {
      case "text":
        return [{ kind: "text", text: inline.text, marks }];
      case "code":
        return [{ kind: "text", text: inline.text, marks: { ...marks, code: true } }];
      case "placeholder":
        return [{ kind: "text", text: `[[${inline.name}]]`, marks: { ...marks, placeholder: true } }];
      case "emphasis":
      case "strong":
      case "strike":
        return runsOf(inline.inlines, { ...marks, [inline.kind]: true });
      case "link":
        return runsOf(inline.inlines, { ...marks, href: inline.href });
      case "break":
      case "note":
      case "picture":
        return [{ ...inline, marks }];
    }
  });
}

/** Words of a line without markup; a picture is what it shows. */
export function plainWords(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .map((run) =>
      run.kind === "text" ? run.text : run.kind === "picture" ? run.figure.alt : run.kind === "break" ? " " : "",
    )
    .join("");
}
