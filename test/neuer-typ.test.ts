// Promise: a new content type is one schema file. A copy of the project gets one, and nothing else.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Problem } from "../src/model/problem.ts";
import { project } from "./run-script.ts";

const copy = realpathSync(mkdtempSync(path.join(tmpdir(), "kd-neuer-typ-")));
const out = path.join(copy, "_site");

const beschluss = {
  title: "Beschluss",
  description: "Was ein Gremium zu einem Thema beschlossen hat.",
  type: "object",
  allOf: [{ $ref: "shared.schema.json" }],
  unevaluatedProperties: false,
  "x-plural": "beschluesse",
  "x-plural-title": "Beschlüsse",
  "x-order": 65,
  "x-nav": true,
  "x-date": "gefasst_am",
  "x-status": "ergebnis",
  "x-facets": ["ergebnis", "thema", "jahr"],
  "x-body-title": "Wortlaut",
  required: ["thema", "ergebnis", "gefasst_am"],
  properties: {
    themen: false,
    thema: { title: "Thema", description: "Worum es ging.", type: "string", "x-ref": "thema", examples: ["kasse"] },
    ergebnis: {
      title: "Ergebnis der Abstimmung",
      description: "Wie das Gremium entschieden hat.",
      type: "string",
      enum: ["angenommen", "vertagt"],
      "x-labels": { angenommen: "einstimmig angenommen", vertagt: "auf später vertagt" },
      examples: ["angenommen"],
    },
    gefasst_am: {
      title: "Gefasst am",
      description: "Tag der Sitzung.",
      type: "string",
      format: "date",
      examples: ["2025-12-03"],
    },
    auflagen: {
      title: "Auflagen",
      description: "Was bis wann zu tun ist.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["was"],
        properties: {
          was: { title: "Was", description: "Was zu tun ist.", type: "string", examples: ["Vertrag schließen"] },
          frist: { title: "Frist", description: "Bis wann.", type: "string", format: "date", examples: ["2026-06-30"] },
        },
      },
      examples: [[{ was: "Vertrag schließen" }]],
    },
  },
};

const thema = `titel: Gemeinsame Kasse
kurzfassung: Zwei Ämter legen ihre Kassen zusammen.
sichtbarkeit: oeffentlich
status: angeregt
`;
const angenommen = `titel: Die Kassen werden eins
kurzfassung: Der Amtsausschuss stimmt der gemeinsamen Kasse zu.
sichtbarkeit: oeffentlich
thema: kasse
ergebnis: angenommen
gefasst_am: "2025-12-03"
auflagen:
  - was: Vereinbarung unterschreiben
    frist: "2026-06-30"
`;
const vertagt = `titel: Das Archiv wartet
kurzfassung: Der Amtsausschuss vertagt das Archiv.
sichtbarkeit: oeffentlich
thema: kasse
ergebnis: vertagt
gefasst_am: "2024-02-01"
`;

before(() => {
  for (const name of [
    "schemas",
    "src",
    "_includes",
    "assets",
    "scripts",
    "docs",
    "LICENSES",
    ".eleventy.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    cpSync(path.join(project, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !file.endsWith(".test.ts"),
    });
  }
  symlinkSync(path.join(project, "node_modules"), path.join(copy, "node_modules"), "junction");
  write("schemas/beschluss.schema.json", JSON.stringify(beschluss));
  entry("themen/kasse", thema);
  entry("beschluesse/kassen", angenommen, "Der Ausschuss beschließt den Zusammenschluss.");
  entry("beschluesse/archiv", vertagt);
});
after(() => rmSync(copy, { recursive: true }));

test("generate --check sees that the generated files lack the type, and generate writes them", () => {
  const stale = script("generate", "--check");
  assert.equal(stale.status, 1);
  assert.match(stale.stdout, /src\/model\/types\.generated\.ts[\s\S]*docs\/content-types\.md[\s\S]*npm run generate/);
  assert.equal(script("generate").status, 0);
  assert.equal(script("generate", "--check").status, 0);
});

test("the type exists in TypeScript with its fields, and the program compiles with it", () => {
  write(
    "scripts/probe.ts",
    'import type { Beschluss } from "../src/model/types.generated.ts";\nexport const frist = (b: Beschluss): "angenommen" | "vertagt" | string => b.auflagen?.[0]?.frist ?? b.ergebnis;\n',
  );
  const { status, stdout } = node(
    path.join(project, "node_modules", "typescript", "bin", "tsc"),
    "--noEmit",
    "-p",
    ".",
  );
  rmSync(path.join(copy, "scripts", "probe.ts"));
  assert.equal(status, 0, stdout);
});

test("the docs describe it with every field", () => {
  const docs = readFileSync(path.join(copy, "docs/content-types.md"), "utf8");
  const section = docs.split("\n## ").find((part) => part.startsWith("Beschluss (`content/beschluesse/`)"));
  for (const field of ["thema", "ergebnis", "gefasst_am", "auflagen[]", "auflagen[].was", "auflagen[].frist"]) {
    assert.ok(section?.includes(`\`${field}\``), field);
  }
});

test("the editor has a form for it, with its words, choices and references", () => {
  write(
    "scripts/probe.ts",
    `
  import { localConnection } from "../src/cms/connection.ts";
  import { decapConfig } from "../src/cms/decap/decap-config.ts";
  import { formsOf } from "../src/cms/forms-of.ts";
  import { projectSchemas } from "./project.ts";
  const local = localConnection({ branch: "main", folder: "content", workflow: false, api: "/api/v1" });
  const { collections } = decapConfig(formsOf(projectSchemas()), local, { name: "Hub" });
  console.log(JSON.stringify(collections.find(({ name }) => name === "beschluss")));
`,
  );
  const { stdout, stderr } = script("probe");
  rmSync(path.join(copy, "scripts", "probe.ts"));
  assert.equal(stderr, "");
  const { label, folder, summary, fields } = JSON.parse(stdout) as FormOfType;
  assert.deepEqual(
    { label, folder, summary },
    {
      label: "Beschlüsse",
      folder: "content/beschluesse",
      summary:
        "{{fields.gefasst_am | date('DD.MM.YYYY')}} · {{fields.titel}}{{fields._intern | ternary(' · intern', '')}}{{fields.entwurf | ternary(' · Entwurf', '')}}{{fields.beispiel | ternary(' · Beispiel', '')}}",
    },
  );
  const field = (name: string): FormOfType["fields"][number] | undefined =>
    fields.find((candidate) => candidate.name === name);
  assert.deepEqual(field("thema")?.collections, ["thema"]);
  assert.equal(field("themen"), undefined);
  assert.deepEqual(field("ergebnis")?.options, [
    { value: "angenommen", label: "einstimmig angenommen" },
    { value: "vertagt", label: "auf später vertagt" },
  ]);
  assert.deepEqual(
    field("auflagen")?.fields?.map(({ name, required }) => [name, required]),
    [
      ["was", true],
      ["frist", false],
    ],
  );
  assert.equal(field("body")?.label, "Wortlaut");
});

test("check accepts its folder, and names a mistake by the title of the field", () => {
  assert.deepEqual(problems(), []);
  entry(
    "beschluesse/archiv",
    vertagt.replace("ergebnis: vertagt", "ergebnis: vertakt").replace("thema: kasse", "thema: kase"),
  );
  const found = problems().map(({ file, line, field, message, hint }) => ({
    file,
    line,
    field,
    text: `${message} ${hint}`,
  }));
  entry("beschluesse/archiv", vertagt);
  assert.deepEqual(
    found.map(({ file, line, field }) => ({ file, line, field })),
    [
      { file: "beschluesse/archiv/index.md", line: 5, field: "thema" },
      { file: "beschluesse/archiv/index.md", line: 6, field: "ergebnis" },
    ],
  );
  assert.match(found[0]!.text, /„Thema“.*Meinten Sie „kasse“/);
  assert.match(found[1]!.text, /„Ergebnis der Abstimmung“.*Meinten Sie „vertagt“/);
});

test("a build has its pages, and they are found from the others", async (t) => {
  const { status, stderr } = script(
    "build",
    "--content",
    "content",
    "--now",
    "2026-03-01",
    "--url",
    "https://hub.example/",
  );
  assert.equal(status, 0, stderr);

  await t.test("the detail page shows every field", () => {
    const html = page("beschluesse/kassen/");
    for (const text of [
      "Die Kassen werden eins",
      "Der Amtsausschuss stimmt der gemeinsamen Kasse zu.",
      "Ergebnis der Abstimmung",
      "einstimmig angenommen",
      "Gefasst am",
      "3. Dezember 2025",
      "Auflagen",
      "Vereinbarung unterschreiben",
      "30. Juni 2026",
      "Wortlaut",
      "Der Ausschuss beschließt den Zusammenschluss.",
    ]) {
      assert.ok(html.replaceAll("\u00a0", " ").includes(text), text);
    }
  });
  await t.test("references lead both ways", () => {
    assert.match(page("beschluesse/kassen/"), /href="\/themen\/kasse\/"/);
    assert.match(page("themen/kasse/"), /href="\/beschluesse\/kassen\/"/);
    assert.match(page("themen/kasse/"), /href="\/beschluesse\/archiv\/"/);
  });
  await t.test("the list can be narrowed by its facets, newest first", () => {
    const html = page("beschluesse/");
    for (const facet of ["ergebnis/angenommen", "ergebnis/vertagt", "thema/kasse", "jahr/2025", "jahr/2024"]) {
      assert.ok(html.includes(`href="/beschluesse/nach/${facet}/"`), facet);
    }
    assert.match(html, /\/beschluesse\/kassen\/[\s\S]*\/beschluesse\/archiv\//);
    assert.doesNotMatch(page("beschluesse/nach/ergebnis/vertagt/"), /beschluesse\/kassen\//);
  });
  await t.test("the navigation, the alphabet and the sitemap name it", () => {
    assert.match(
      page(""),
      /<nav [^>]*aria-label="Hauptbereiche"[\s\S]*href="\/beschluesse\/"[^>]*>Beschlüsse<[\s\S]*<\/nav>/,
    );
    assert.match(page("a-z/"), /href="\/beschluesse\/archiv\/"/);
    assert.match(readFileSync(path.join(out, "sitemap.xml"), "utf8"), /https:\/\/hub\.example\/beschluesse\/kassen\//);
  });
  await t.test(
    "it is published as data: JSON with its schema, a table with its titles, a feed and its place in the index",
    () => {
      const file = (name: string): string => readFileSync(path.join(out, "daten", name), "utf8");
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const valid = ajv.compile(JSON.parse(file("beschluesse.schema.json")) as object);
      const entry = JSON.parse(file("beschluesse/kassen.json")) as { eintrag: Record<string, unknown> };
      assert.ok(valid(entry), JSON.stringify(valid.errors));
      assert.deepEqual(entry.eintrag["auflagen"], [{ was: "Vereinbarung unterschreiben", frist: "2026-06-30" }]);
      assert.ok(!valid({ ...entry, eintrag: { ...entry.eintrag, ergebnis: "vertakt" } }));
      assert.equal((JSON.parse(file("beschluesse.json")) as { eintraege: unknown[] }).eintraege.length, 2);
      const [head, ...rows] = file("beschluesse.csv").split("\r\n");
      assert.match(head!, /;Ergebnis der Abstimmung;Gefasst am;Auflagen;/);
      assert.match(
        rows[0]!,
        /^kassen;https:\/\/hub\.example\/beschluesse\/kassen\/;.*;Gemeinsame Kasse;einstimmig angenommen;2025-12-03;Vereinbarung unterschreiben;/,
      );
      for (const feed of ["beschluesse.feed.xml", "feed.xml", "themen/kasse.feed.xml", "beschluesse.feed.json"])
        assert.match(file(feed), /Die Kassen werden eins/, feed);
      for (const index of ["index.json", "katalog.jsonld"]) assert.match(file(index), /daten\/beschluesse\.csv/, index);
      assert.match(page("daten/"), /href="\/daten\/beschluesse\.csv"/);
    },
  );
  await t.test("the search narrows by it", () => {
    const filters = globSync("pagefind/filter/*.pf_filter", { cwd: out }).map((file) =>
      gunzipSync(readFileSync(path.join(out, file))).toString(),
    );
    assert.ok(filters.find((text) => text.includes("Typ"))?.includes("Beschluss"));
    assert.ok(filters.find((text) => text.includes("Status"))?.includes("auf später vertagt"));
  });
});

interface FormOfType {
  readonly label: string;
  readonly folder: string;
  readonly summary: string;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly required?: boolean;
    readonly collections?: readonly string[];
    readonly options?: readonly object[];
    readonly fields?: FormOfType["fields"];
  }[];
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  writeFileSync(path.join(copy, file), text);
}

function entry(folder: string, front: string, body = ""): void {
  write(`content/${folder}/index.md`, `---\n${front}---\n${body === "" ? "" : `\n${body}\n`}`);
}

function node(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function script(name: string, ...flags: string[]): ReturnType<typeof node> {
  return node(path.join("scripts", `${name}.ts`), ...flags);
}

function problems(): Problem[] {
  return JSON.parse(script("check", "--format", "json").stdout) as Problem[];
}

function page(at: string): string {
  return readFileSync(path.join(out, at, "index.html"), "utf8");
}
