import assert from "node:assert/strict";
import { test } from "node:test";
import { backendKeys, collectionKeys, configKeys, fieldKeys } from "../../../test/decap-keys.ts";
import { projectSchemas } from "../../../scripts/project.ts";
import { hubConnection, localConnection, type Connection } from "../connection.ts";
import { formsOf } from "../forms-of.ts";
import { decapConfig } from "./decap-config.ts";
import type { DecapField } from "./decap-field.ts";

const schemas = projectSchemas();
const local = localConnection({ branch: "main", folder: "content", workflow: false, api: "/api/v1" });
const site = { name: "Hub", url: "https://hub.example/pfad/", logo: "/logo.svg" };
const config = decapConfig(formsOf(schemas), local, site);

/** Fields directly below a field: of a section, a list of groups or a list of values. */
const below = (field: DecapField): readonly DecapField[] =>
  [field["fields"] ?? [], field["field"] ?? []].flat() as DecapField[];

function* walk(fields: readonly DecapField[], at: string): Generator<[string, DecapField]> {
  for (const field of fields) {
    yield [`${at}.${field.name}`, field];
    yield* walk(below(field), `${at}.${field.name}`);
  }
}
const fields = config.collections.flatMap(({ name, fields }) => [...walk(fields, name)]);
const unknown = (value: object, known: readonly string[] = []): string[] =>
  Object.keys(value).filter((key) => !known.includes(key));
const field = (at: string): DecapField => fields.find(([name]) => name === at)![1];

test("every key is one that Decap reads, in the configuration, its collections and its fields", () => {
  assert.deepEqual(unknown(config, configKeys), []);
  for (const collection of config.collections) assert.deepEqual(unknown(collection, collectionKeys), []);
  assert.deepEqual(
    fields.flatMap(([at, field]) => unknown(field, fieldKeys[field.widget]).map((key) => `${at}: ${key}`)),
    [],
  );
});

test("every key of every backend is one that it reads", () => {
  const common = { repo: "ort/hub", app_id: "4f2a9c", base_url: "https://git.example" };
  const more = { vorschau: "deploy", auth_endpoint: "oauth/authorize", identity_url: "https://konten.example/a" };
  const arts = ["gitlab", "forgejo", "gitea", "github", "git-gateway"] as const;
  const connections = [local, ...arts.map((art) => hubConnection({ backend: { art, ...common, ...more } })!)];
  assert.deepEqual(
    connections.flatMap(({ backend }: Connection) =>
      unknown(backend, backendKeys[backend.name]).map((key) => `${backend.name}: ${key}`),
    ),
    [],
  );
  assert.ok(connections.every(({ backend }) => backend["branch"] === "main"));
});

test("every pattern compiles and explains itself in a German sentence", () => {
  const patterns = fields.flatMap(([, { pattern }]) => (pattern ? [pattern as [string, string]] : []));
  assert.ok(patterns.length > 100);
  for (const [expression, message] of patterns) {
    assert.ok(new RegExp(expression));
    assert.match(message, /^[A-ZÄÖÜ].*\.$/);
  }
});

test("every reference leads to a collection, and every list knows what is in it", () => {
  const names = new Set(config.collections.map(({ name }) => name));
  const targets = fields.flatMap(([, field]) => (field["collections"] as string[] | undefined) ?? []);
  assert.ok(targets.length > 50);
  assert.deepEqual(
    targets.filter((name) => !names.has(name)),
    [],
  );
  assert.deepEqual(
    fields.filter(([, field]) => field.widget === "list" && below(field).length === 0),
    [],
  );
});

test("names are unique among their neighbours, and every field says whether it is required", () => {
  const siblings = [...config.collections.map(({ fields }) => fields), ...fields.map(([, field]) => below(field))];
  for (const group of siblings) assert.equal(new Set(group.map(({ name }) => name)).size, group.length);
  assert.deepEqual(
    fields.filter(([, field]) => typeof field["required"] !== "boolean"),
    [],
  );
});

test("an optional section does not hinder saving while it is empty, and nothing fills it unasked", () => {
  const within = (parent: DecapField): DecapField[] =>
    below(parent).flatMap((child) => (child.widget === "object" ? [child, ...within(child)] : [child]));
  const inner = fields
    .filter(([, field]) => field.widget === "object" && field["required"] === false)
    .flatMap(([, section]) => within(section));
  assert.ok(inner.length > 20);
  assert.deepEqual(
    inner.filter((child) => child["required"] === true || ("default" in child && !Array.isArray(child["default"]))),
    [],
  );
  assert.match(String(field("bericht.verantwortlich.stelle")["hint"]), /Nötig, sobald „Verantwortlich“ ausgefüllt ist/);
});

test("a new entry has no list item that nobody added, unless one is required", () => {
  const preset = (field: DecapField): boolean => "default" in field || below(field).some(preset);
  const filled = fields.filter(([, field]) => field.widget === "list" && below(field).some(preset));
  assert.ok(filled.length > 5);
  for (const [at, list] of filled) assert.deepEqual(list["default"], list["required"] ? [{}] : [], at);
});

test("a type's entries keep their files beside them, and the link to the site finds its page", () => {
  const { fields: _, ...begriff } = config.collections.find(({ name }) => name === "begriff")!;
  assert.deepEqual(begriff, {
    name: "begriff",
    label: "Begriffe",
    label_singular: "Begriff",
    description: "Eine Abkürzung oder ein Fachwort und was es bedeutet.",
    folder: "content/begriffe",
    path: "{{slug}}/index",
    slug: "{{fields.kennung}}",
    extension: "md",
    format: "kurzer-dienstweg-begriff",
    media_folder: "",
    public_folder: "",
    preview_path: "begriffe/{{dirname}}/",
    create: true,
    delete: true,
    identifier_field: "titel",
    summary:
      "{{fields.titel}}{{fields._intern | ternary(' · intern', '')}}{{fields.entwurf | ternary(' · Entwurf', '')}}{{fields.beispiel | ternary(' · Beispiel', '')}}",
    editor: { preview: true },
    sortable_fields: [
      { field: "titel", label: "Titel", default_sort: "asc" },
      { field: "stand", label: "Stand" },
    ],
    view_filters: [
      { label: "Entwurf", field: "entwurf", pattern: true },
      { label: "Beispiel", field: "beispiel", pattern: true },
      { label: "Sichtbarkeit: intern", field: "sichtbarkeit", pattern: "^intern$" },
      { label: "Sichtbarkeit: öffentlich", field: "sichtbarkeit", pattern: "^oeffentlich$" },
    ],
    view_groups: [{ label: "Sichtbarkeit", field: "sichtbarkeit" }],
  });
});

test("fields come in an editor's order: what every entry has, the text, then the rest under headings", () => {
  const { fields } = config.collections.find(({ name }) => name === "begriff")!;
  assert.equal(
    fields.map(({ name }) => name).join(" "),
    "gruppe_zuerst titel kurzfassung langform sichtbarkeit body gruppe_eigen synonyme gruppe_bezug sachgebiete themen verwaltungen schlagworte gruppe_medien bilder dateien gruppe_kopf entwurf sperrfrist beispiel gruppe_pflege verantwortlich stand pruefen_bis korrekturen aenderungen frueher zurueckgezogen archiviert",
  );
});

test("a list in a report is folded to what stands for its items", () => {
  const { fields: inner, ...massnahmen } = field("bericht.massnahmen");
  assert.deepEqual(massnahmen, {
    name: "massnahmen",
    label: "Maßnahmen",
    hint: "Was vereinbart wurde, wer es tut und bis wann.",
    required: false,
    widget: "list",
    label_singular: "Maßnahme",
    collapsed: true,
    max: 60,
    summary: "{{fields.was | default('Maßnahme')}}",
    default: [],
  });
  assert.deepEqual((inner as DecapField[])[2], {
    name: "faellig",
    label: "Fällig",
    hint: "Tag, bis zu dem es erledigt sein soll. Zum Beispiel: 31.03.2026",
    required: false,
    widget: "datetime",
    format: "YYYY-MM-DD",
    time_format: false,
    picker_utc: false,
  });
  assert.equal(field("bericht.korrekturen")["summary"], "{{fields.datum | date('DD.MM.YYYY')}}");
});

test("the workflow is only on when asked for, and the site's address leads to its pages", () => {
  assert.ok(!("publish_mode" in config));
  assert.equal(decapConfig([], { ...local, workflow: true }, site)["publish_mode"], "editorial_workflow");
  assert.equal(config["site_url"], "https://hub.example/pfad/");
  assert.equal(decapConfig([], local, { name: "Hub" })["show_preview_links"], false);
});
