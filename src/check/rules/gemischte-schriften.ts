import { foreignLetters, mixedScripts } from "../../text/mixed-scripts.ts";
import { rule } from "../rule.ts";
import { codePoint } from "../shown.ts";
import { placeOf, textsOf, whereIs } from "../texts-of.ts";

/** A Cyrillic „а“ in a Latin word looks right and is never found. */
export default rule({
  name: "gemischte-schriften",
  severity: "warnung",
  specificity: 15,
  *checkFields(source) {
    for (const text of textsOf(source)) {
      if (!foreignLetters.test(text.words)) continue;
      for (const { 0: word, index } of text.words.matchAll(mixedScripts)) {
        const letter = foreignLetters.exec(word)![0];
        const message = `${whereIs(text, source)} mischt im Wort „${word}“ lateinische mit anderen Buchstaben: „${letter}“ ist ${codePoint(letter)}.`;
        yield { ...placeOf(text, index), message, hint: "Tippen Sie das Wort neu." };
      }
    }
  },
});
