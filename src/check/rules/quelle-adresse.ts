import { isWebAddress } from "../formats.ts";
import { linesOf } from "../lines-of.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { valuesOf } from "../values-of.ts";

/** Anything that was meant as an address: `https:/www…`, `http//…`, `www.…`, `https://…`. */
const meant = /(?:https?:?\/|https?:(?=www\.|[a-z0-9-]+\.[a-z])|www\.)[^\s<>„“"]*[^\s<>„“".,;:!?)\]]/gi;
/** Only what cannot be anything else, for running text. */
const broken = /\bhttps?(?:\/\/|:\/(?!\/)|:www\.)[^\s<>()„“"]*/gi;

/** A source nobody can open is none; pasted credits often carry `https:/www…`. */
export default rule({
  name: "quelle-adresse",
  severity: "fehler",
  specificity: 30,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      if (typeof value !== "string" || (field.format !== "uri" && field["x-source"] !== true)) continue;
      const wrong = value.match(meant)?.find((address) => !isWebAddress(address));
      if (wrong !== undefined)
        yield {
          path,
          message: `${nameOf(source.fields, path)} enthält eine fehlerhafte Adresse: „${cut(wrong)}“.`,
          hint: remedy(wrong),
        };
    }
    if (!source.entry?.body.includes("http")) return;
    for (const { source: text, line } of linesOf(source)) {
      if (!text.includes("http")) continue;
      for (const { 0: wrong, index } of text.matchAll(broken)) {
        yield {
          line,
          column: index + 1,
          message: `Der Text enthält eine fehlerhafte Adresse: „${cut(wrong)}“.`,
          hint: remedy(wrong),
        };
      }
    }
  },
});

function remedy(wrong: string): string {
  const scheme = /^http(?!s)/i.test(wrong) ? "http" : "https";
  const fixed = `${scheme}://${wrong.replace(/^https?:?\/*/i, "")}`;
  return isWebAddress(fixed)
    ? `Schreiben Sie „${fixed}“.`
    : "Schreiben Sie die ganze Adresse, zum Beispiel https://www.haarbach.example/";
}
