import type { Entry } from "../../model/entry.ts";
import { bodyLinks } from "../body-links.ts";
import { linkTarget } from "../link-target.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { textAt, valueAt } from "../../model/value-at.ts";

/** A link in a public text tells that something internal exists, and leads readers to a page they may not open. */
export default rule({
  name: "verweis-auf-internes",
  severity: "fehler",
  specificity: 25,
  *checkEntry(entry, _type, world) {
    if (textAt(entry.data, "sichtbarkeit") !== "oeffentlich" || valueAt(entry.data, ["entwurf"]) === true) return;
    for (const { href, line, column } of bodyLinks(entry)) {
      const target = linkTarget(href, world);
      if (target.kind !== "eintrag" || target.entry === entry) continue;
      const reason = hiddenBecause(target.entry, entry);
      if (!reason) continue;
      const message = `Der öffentliche Text verweist auf „${cut(href)}“; dieser Eintrag ist ${reason[0]}.`;
      yield { line, column, message, hint: reason[1] };
    }
  },
});

function hiddenBecause(target: Entry, from: Entry): readonly [reason: string, remedy: string] | undefined {
  if (valueAt(target.data, ["entwurf"]) === true)
    return ["ein Entwurf", "Nehmen Sie den Verweis heraus, bis der Entwurf fertig ist."];
  if (textAt(target.data, "sichtbarkeit") !== "oeffentlich")
    return ["intern", "Nehmen Sie den Verweis heraus oder machen Sie beide Einträge intern."];
  const until = textAt(target.data, "sperrfrist");
  if (until === undefined || Number.isNaN(Date.parse(until))) return undefined;
  const own = textAt(from.data, "sperrfrist");
  if (own !== undefined && Date.parse(own) >= Date.parse(until)) return undefined;
  return [
    `bis ${until} gesperrt`,
    `Setzen Sie hier dieselbe Sperrfrist (sperrfrist: "${until}") oder löschen Sie dort die Sperrfrist, wenn sie vorbei ist.`,
  ];
}
