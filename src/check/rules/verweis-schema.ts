import { safeUrl } from "../../html.ts";
import { markdown } from "../../text/parse-body.ts";
import { linesOf } from "../lines-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";

/** Every way to write an address: `](…)`, `<…>` and `[x]: …`, which `[^x]: …`, a footnote, is not. */
const written =
  /\]\(\s*<?([^()\s>]+(?:\([^()\s]*\)[^()\s>]*)*)|<([a-z][a-z0-9+.-]*:[^<>\s]*)>|^ {0,3}\[(?!\^[^ \]]+\])[^\]]+\]:\s*<?(\S+)/gi;

/** An address of another scheme may run code or leave this site unseen. */
export default rule({
  name: "verweis-schema",
  severity: "fehler",
  specificity: 22,
  *checkFields(source) {
    for (const { line, source: text } of linesOf(source)) {
      if (!text.includes("](") && !text.includes("<") && !text.includes("]:")) continue;
      for (const { 0: found, 1: inline, 2: auto, 3: reference, index } of text.matchAll(written)) {
        const raw = inline ?? auto ?? reference ?? "";
        const href = markdown.utils.unescapeAll(raw);
        if (safeUrl(href) !== undefined) continue;
        const message = `Verweise dieser Art sind nicht erlaubt: „${cut(href)}“.`;
        const hint = href.startsWith("//")
          ? `Schreiben Sie „https:${cut(href)}“.`
          : "Erlaubt sind Adressen mit https:, http:, mailto: und tel: sowie Wege in diesem Auftritt wie /themen/….";
        yield { line, column: index + found.lastIndexOf(raw) + 1, message, hint };
      }
    }
  },
});
