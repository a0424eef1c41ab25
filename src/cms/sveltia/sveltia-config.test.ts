import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { project, projectSchemas } from "../../../scripts/project.ts";
import { hubConnection, localConnection } from "../connection.ts";
import { formsOf } from "../forms-of.ts";
import { sveltiaConfig } from "./sveltia-config.ts";

const file = path.join(project, "node_modules", "@sveltia", "cms", "schema", "sveltia-cms.json");
// Its objects are closed, all but fields of widgets nobody has: an unknown key is an error.
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(file, "utf8")) as object,
);
const forms = formsOf(projectSchemas());
const site = { name: "Hub", url: "https://hub.example/", logo: "/logo.svg" };
const settings = { repo: "ort/hub", app_id: "4f2a9c", base_url: "https://git.example", workflow: true };
const connection = (art: "gitlab" | "forgejo" | "gitea" | "github") =>
  hubConnection({ backend: { art, ...settings } })!;

test("Sveltia's own schema accepts the configuration with every backend it has", () => {
  for (const art of ["gitlab", "forgejo", "gitea", "github"] as const)
    assert.ok(validate(sveltiaConfig(forms, connection(art), site)), `${art}: ${JSON.stringify(validate.errors?.[0])}`);
});

test("a key that Sveltia does not know is found", () => {
  const config = sveltiaConfig(forms, connection("gitlab"), site);
  const [first, ...others] = config.collections;
  assert.ok(!validate({ ...config, collections: [{ ...first, schluessel: 1 }, ...others] }));
  const fields = first!["fields"] as object[];
  assert.ok(
    !validate({ ...config, collections: [{ ...first, fields: [{ ...fields[0], schluessel: 1 }] }, ...others] }),
  );
});

test("Forgejo is reached as Gitea", () => {
  const { backend } = sveltiaConfig(forms, connection("forgejo"), site);
  assert.equal(backend?.["name"], "gitea");
  assert.equal(backend?.["base_url"], "https://git.example");
});

test("where Sveltia has no backend none is invented", () => {
  const local = localConnection({ branch: "main", folder: "content", workflow: false, api: "/api/v1" });
  assert.ok(!("backend" in sveltiaConfig(forms, local, site)));
});

test("no widget of ours is left in it", () => {
  assert.doesNotMatch(JSON.stringify(sveltiaConfig(forms, connection("gitlab"), site)), /kd-|gruppe_/);
});
