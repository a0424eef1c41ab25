import assert from "node:assert/strict";
import { test } from "node:test";
import { tinySchemas } from "../../test/tiny-schemas.ts";
import { docsOf } from "./docs-of.ts";

test("a schema becomes tables in German, with nested fields by their path and bars escaped", () => {
  assert.equal(
    docsOf(tinySchemas),
    `# Inhaltstypen

Aus den Dateien in \`schemas/\` erzeugt mit \`npm run generate\`; nicht von Hand ändern.

Pflichtfelder tragen einen Stern. Verweise nennen die Kennung (den Ordnernamen) des anderen Eintrags.

## Gemeinsame Felder

Gemeinsam.

| Feld | Name | Inhalt | Beispiel |
| --- | --- | --- | --- |
| \`titel\` \\* | Titel | Wie es heißt. Höchstens 9 Zeichen. | \`Ein \\| Strich\` |

## Ding (\`content/dinge/\`)

Ein Ding.

Ohne die gemeinsamen Felder \`themen\`.

| Feld | Name | Inhalt | Beispiel |
| --- | --- | --- | --- |
| \`status\` | Status | Wie es steht. Werte: \`neu\`, \`alt\`. |  |
| \`anzahl\` | Anzahl | Wie viele. | \`3\` |
| \`orte[]\` | Orte | Woher. |  |
| \`orte[].name\` \\* | Name | Sein Name. |  |
| \`masse\` | Maße | Maße. |  |
| \`masse.hoehe\` \\* | Höhe | Höhe. |  |
| \`dinge[]\` | Dinge | Andere. Verweis auf \`ding\` oder \`thema\`. |  |

## Einstellungen des Hubs: \`content/hub.yaml\`

Der Hub.

| Feld | Name | Inhalt | Beispiel |
| --- | --- | --- | --- |
| \`offen\` | Offen | Ob. |  |`,
  );
});
