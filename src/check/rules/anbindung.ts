import { labelOf } from "../../model/field.ts";
import { isEmpty, valueAt } from "../../model/value-at.ts";
import { rule } from "../rule.ts";
import { example } from "../shown.ts";

/** What each service cannot do without, by the values of `art` in schemas/hub.schema.json. */
const needed: Readonly<Record<string, readonly string[]>> = {
  gitlab: ["repo", "app_id"],
  forgejo: ["repo", "base_url", "app_id"],
  gitea: ["repo", "base_url", "app_id"],
  github: ["repo", "base_url"],
};

/** With half a connection nobody could log in, and the page of the editor would not say why. */
export default rule({
  name: "anbindung",
  severity: "fehler",
  specificity: 20,
  *checkFields({ entry, data, fields }) {
    const backend = entry ? undefined : valueAt(data, ["backend"]);
    const known = fields["backend"]?.properties;
    const art = valueAt(backend, ["art"]);
    if (!known || typeof art !== "string") return;
    const service = labelOf(known["art"], art);
    for (const name of needed[art] ?? []) {
      if (!isEmpty(valueAt(backend, [name]))) continue;
      yield {
        path: ["backend", name],
        message: `„${known[name]?.title ?? name}“ fehlt: Ohne diese Angabe kann sich die Redaktion bei ${service} nicht anmelden.`,
        hint: `Ergänzen Sie zum Beispiel: ${example(name, known[name])}`,
      };
    }
    if (art === "gitea" && valueAt(backend, ["workflow"]) === true)
      yield {
        path: ["backend", "workflow"],
        message: `„${known["workflow"]?.title ?? "workflow"}“ geht mit ${service} nicht.`,
        hint: "Löschen Sie die Zeile, oder verwenden Sie Forgejo oder GitLab.",
      };
  },
});
