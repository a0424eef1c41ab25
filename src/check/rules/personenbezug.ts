import { rule } from "../rule.ts";
import type { Source } from "../source.ts";
import { placeOf, textsOf, whereIs, type ReadText } from "../texts-of.ts";
import { valuesOf } from "../values-of.ts";

const address = /(?<![\p{L}\p{N}._%+-])(\p{L}[\p{L}-]*)[._](\p{L}[\p{L}-]+)\d*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Mobile numbers are private until someone says otherwise; the numbers of town halls are not. */
const mobile = /(?<![\p{N}\p{L}])(?:\+49|0049|0)[\s()/-]*(?:\(0\)\s*)?1[567]\d(?:[\s/-]{0,3}\d){6,9}(?!\d)/gu;
const privatePhone =
  /\bprivat(?:e[rns]?)?\b[^.\n]{0,20}?(?:Tel(?:efon|\.)?|Nummer|Rufnummer|Handy)?[^.\n\d+]{0,6}((?:\+49|0)\d[\d\s()/-]{5,}\d)/giu;
const phones = [mobile, privatePhone];
/** What each of both has some of, and few other texts. */
const phoneSigns = /1[567]\d|privat/i;
/** Words that show that an address belongs to an office. */
const offices =
  /^(?:info|post|poststelle|rathaus|stadt|gemeinde|amt|markt|kreis|landkreis|verwaltung|stadtverwaltung|gemeindeverwaltung|kasse|stadtkasse|personal|presse|redaktion|team|kontakt|service|buerger|buergerbuero|buergeramt|bauamt|hauptamt|ordnungsamt|standesamt|it|edv|digital|datenschutz|barrierefrei|anmeldung|projekt|ile|office|no|noreply|sitzungsdienst|ratsbuero|vergabe|vorzimmer|sekretariat)$/i;

/** What names a person in a public text needs that person's consent; a function mailbox does not. */
export default rule({
  name: "personenbezug",
  severity: "warnung",
  specificity: 12,
  *checkFields(source) {
    for (const text of readableTexts(source)) {
      if (text.words.includes("@")) {
        for (const { 0: found, 1: first = "", 2: last = "", index } of text.words.matchAll(address)) {
          if (offices.test(first) || offices.test(last)) continue;
          const hint = "Nennen Sie das Funktionspostfach der Stelle, zum Beispiel rathaus@haarbach.example";
          yield {
            ...placeOf(text, index),
            message: `${whereIs(text, source)} enthält die E-Mail-Adresse einer Person: „${found}“.`,
            hint,
          };
        }
      }
      if (!phoneSigns.test(text.words)) continue;
      for (const pattern of phones) {
        for (const { 0: found, 1: inner, index } of text.words.matchAll(pattern)) {
          const number = (inner ?? found).trim();
          const hint = "Nennen Sie die Nummer der Stelle oder tragen Sie sie unter „kontakt“ ein.";
          yield {
            ...placeOf(text, index),
            message: `${whereIs(text, source)} enthält eine private Telefonnummer: „${number}“.`,
            hint,
          };
        }
      }
    }
  },
});

/** Where a person can be named: fields that are no contact, mailboxes among them, and whole lines of the text, since a link's address and code are published too. */
function readableTexts(source: Source): ReadText[] {
  const mailboxes = valuesOf(source).flatMap(({ path, field, value }) =>
    field.format === "email" && typeof value === "string"
      ? [{ words: value, field, path, line: 0, inTable: false }]
      : [],
  );
  const fields = [...textsOf(source).filter(({ path }) => path !== undefined), ...mailboxes];
  const others = fields.filter(({ field }) => field?.["x-contact"] !== true);
  const { body, bodyLine } = source.entry ?? { body: "", bodyLine: 0 };
  // What no line can have the whole does not have, and that is most of them.
  if (!body.includes("@") && (!phoneSigns.test(body) || phones.every((pattern) => body.search(pattern) < 0)))
    return others;
  return [...others, ...body.split("\n").map((words, i) => ({ words, line: bodyLine + i, inTable: false }))];
}
