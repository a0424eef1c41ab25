import { rule } from "../rule.ts";
import { codePoint } from "../shown.ts";
import { placeOf, textsOf, whereIs } from "../texts-of.ts";

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const mixed =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]*/gu;

/** A Cyrillic „а“ in a Latin word looks right and is never found. */
export default rule({
  name: "gemischte-schriften",
  severity: "warnung",
  specificity: 15,
  *checkFields(source) {
    for (const text of textsOf(source)) {
      if (!foreign.test(text.words)) continue;
      for (const { 0: word, index } of text.words.matchAll(mixed)) {
        const letter = foreign.exec(word)![0];
        const message = `${whereIs(text, source)} mischt im Wort „${word}“ lateinische mit anderen Buchstaben: „${letter}“ ist ${codePoint(letter)}.`;
        yield { ...placeOf(text, index), message, hint: "Tippen Sie das Wort neu." };
      }
    }
  },
});
