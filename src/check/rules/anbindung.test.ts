import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSchemas } from "../../model/load-schemas.ts";
import { check } from "../check.ts";
import rule from "./anbindung.ts";

const schemas = loadSchemas("schemas");
const problems = (backend: unknown): string[] =>
  check(
    {
      entries: [],
      hub: { data: { backend } as object, locate: () => ({ line: 1, column: 1 }) },
      problems: [],
    },
    schemas,
    [rule],
  ).map(({ field, message, hint }) => `${field}: ${message} ${hint}`);

test("what a service cannot do without is named, with an example", () => {
  assert.deepEqual(problems({ art: "gitlab", repo: "ort/hub" }), [
    'backend.app_id: „Kennung der Anwendung“ fehlt: Ohne diese Angabe kann sich die Redaktion bei GitLab nicht anmelden. Ergänzen Sie zum Beispiel: app_id: "4f2a9c"',
  ]);
  assert.equal(problems({ art: "forgejo" }).length, 3);
  assert.equal(problems({ art: "github", repo: "ort/hub" }).length, 1);
});

test("Gitea has no review before publishing", () => {
  const gitea = { art: "gitea", repo: "ort/hub", app_id: "4f2a9c", base_url: "https://git.example" };
  assert.deepEqual(problems(gitea), []);
  assert.deepEqual(problems({ ...gitea, workflow: true }), [
    "backend.workflow: „Freigabe“ geht mit Gitea nicht. Löschen Sie die Zeile, oder verwenden Sie Forgejo oder GitLab.",
  ]);
});

test("a complete connection is no problem, nor is none, nor one that is wrong altogether", () => {
  assert.deepEqual(problems({ art: "git-gateway" }), []);
  for (const backend of [undefined, null, "gitlab", [], { art: 3 }, { art: "svn" }])
    assert.deepEqual(problems(backend), []);
});
