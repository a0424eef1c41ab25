import { fieldAt } from "../name-of.ts";
import { schemaRule } from "../schema-rule.ts";
import { cut } from "../shown.ts";
import { didYouMean } from "../suggest.ts";
import type { Field } from "../../model/field.ts";

/** A misspelt key would silently lose what was written under it. */
export default schemaRule("unbekannter-schluessel", ["additionalProperties"], ({ path }, _subject, source) => {
  const key = String(path.at(-1));
  const siblings = path.length === 1 ? source.fields : (fieldAt(source.fields, path.slice(0, -1))?.properties ?? {});
  const near = suggestion(key, siblings);
  const forbidden = path.length === 1 && source.forbidden.includes(key);
  return {
    atKey: true,
    message: forbidden
      ? `Den Schlüssel „${key}“ gibt es beim Typ ${source.title} nicht.`
      : `Den Schlüssel „${cut(key)}“ gibt es hier nicht.`,
    hint: near ?? `Löschen Sie ihn. ${allowed(Object.keys(siblings))}`,
  };
});

/** A short list helps, a long one hides the point. */
function allowed(keys: readonly string[]): string {
  return keys.length <= 12 ? `Erlaubt sind: ${keys.join(", ")}.` : "Alle Schlüssel stehen in docs/content-types.md.";
}

function suggestion(key: string, fields: Readonly<Record<string, Field>>): string | undefined {
  const byTitle = Object.keys(fields).find((name) => fields[name]?.title?.toLowerCase() === key.toLowerCase());
  return byTitle === undefined ? didYouMean(key, Object.keys(fields)) : `Meinten Sie „${byTitle}“?`;
}
