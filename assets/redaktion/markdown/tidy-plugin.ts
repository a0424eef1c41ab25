import type { RemarkPlugin } from "../decap.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";

/** {@link tidyMarkdown} where Decap writes Markdown; what it reads is left alone. */
export const tidyPlugin: RemarkPlugin = function () {
  return this.Compiler === undefined ? undefined : (tree) => tidyMarkdown(tree);
};
