import { linesOf } from "../lines-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";

const names =
  "a|abbr|article|aside|audio|b|base|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr";
const tag = new RegExp(`</?(?:${names})(?:\\s[^<>]*)?/?>|<!--`, "i");

/** Raw HTML is never interpreted here, so readers would see the code itself. */
export default rule({
  name: "html-im-text",
  severity: "warnung",
  specificity: 10,
  *checkFields(source) {
    if (!source.entry?.body.includes("<")) return;
    for (const { line, source: text } of linesOf(source)) {
      const found = text.includes("<") ? tag.exec(text) : null;
      if (!found) continue;
      const hint =
        found[0] === "<!--"
          ? "Löschen Sie den Kommentar; Leser sähen ihn."
          : "Verwenden Sie Markdown, zum Beispiel **fett**, oder setzen Sie Code zwischen `…`.";
      yield { line, column: found.index + 1, message: `HTML wird als Text angezeigt: „${cut(found[0])}“.`, hint };
    }
  },
});
