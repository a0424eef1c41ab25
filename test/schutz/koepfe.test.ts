import assert from "node:assert/strict";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { CspEvaluator } from "csp_evaluator";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { contentTypes } from "../../src/export/content-types.ts";
import { exampleOrigin } from "../../src/export/example-origin.ts";
import { headerRules, headersFor } from "../../src/export/headers.ts";
import { redirectsOf } from "../../src/export/redirects.ts";
import { allowedExtensions } from "../../src/read/limits.ts";
import { buildFor, publicSite, type BuiltSite } from "../e2e/built-site.ts";
import { smallContent } from "../small-content.ts";
import { gradeOf } from "./grade.ts";
import { ask, type Answer } from "./webserver/ask.ts";
import { skipWithout } from "./webserver/find-program.ts";
import type { RunningServer } from "./webserver/run-server.ts";
import { needed, plainSocket, webServers } from "./webserver/servers.ts";

const skip = skipWithout(...needed);
const rulesOf = (base: string) => headerRules(base, { editor: { origins: [exampleOrigin] }, open: true, secure: true });
const secret = "nicht für das Netz";
let built: BuiltSite;
let servers: readonly RunningServer[] = [];

before(async () => {
  if (skip) return;
  built = await publicSite();
  for (const name of ["redaktion/index.html", "redaktion/decap/decap-cms.wasm", ".git/config", "themen/.geheim.txt"]) {
    mkdirSync(path.join(built.dir, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(built.dir, name), secret);
  }
  writeFileSync(path.join(built.dir, "..", "geheim.txt"), secret);
  servers = await webServers(built);
});

/** One path of each extension in each folder at the top. */
function onePathOfEachKind({ dir, base }: BuiltSite): string[] {
  const names = globSync("**/*.*", { cwd: dir, exclude: ["**/versuch/**", "**/fassungen/*"] }).filter(
    (name) => !/(^|\/)[_.]/.test(name),
  );
  const kinds = new Map(names.toSorted().map((name) => [`${name.split("/")[0]} ${path.extname(name)}`, name]));
  return [...kinds.values()].map((name) => base + name.replace(/(^|\/)index\.html$/, "$1"));
}

/** Fails unless an answer has exactly the headers of our table, but for those in `without`. */
function assertHeaders(answer: Answer, rules: ReturnType<typeof rulesOf>, at: string, without: string[] = []): void {
  const expected = headersFor(rules, at);
  const all = new Set([...rules.flatMap(({ headers }) => Object.keys(headers)), "Content-Type", "X-Robots-Tag"]);
  const names = [...all].filter((name) => !without.includes(name));
  const said = names.map((name) => [name, answer.headers[name.toLowerCase()]]);
  assert.deepEqual(Object.fromEntries(said), Object.fromEntries(names.map((name) => [name, expected[name]])), at);
}

test(
  "nginx and Caddy send every kind of file with the headers and the content type of our table",
  { skip },
  async () => {
    const paths = onePathOfEachKind(built);
    const extensions = new Set(paths.map((one) => path.extname(one).slice(1)));
    for (const kind of ["bpmn", "csv", "docx", "ics", "json", "odt", "pf_meta", "svg", "wasm", "xml", "zip"])
      assert.ok(extensions.has(kind), kind);
    for (const server of servers) {
      for (const at of paths) {
        const answer = await server.ask(at);
        assert.equal(answer.status, 200, `${server.name} ${at}`);
        assertHeaders(answer, rulesOf("/"), at);
        const file = path.join(built.dir, at.endsWith("/") ? `${at}index.html` : at);
        assert.ok(answer.body.equals(readFileSync(file)), `${server.name} ${at}`);
      }
    }
  },
);

test("text is packed for browsers that can unpack it", { skip }, async () => {
  for (const server of servers) {
    for (const at of ["/", "/daten/themen.csv", "/lizenzen.txt"]) {
      const answer = await server.ask(at, { headers: { "Accept-Encoding": "gzip" } });
      assert.equal(answer.headers["content-encoding"], "gzip", `${server.name} ${at}`);
      const file = path.join(built.dir, at === "/" ? "index.html" : at);
      assert.ok(gunzipSync(answer.body).equals(readFileSync(file)), `${server.name} ${at}`);
      assertHeaders(answer, rulesOf("/"), at);
    }
  }
});

test("what is not there is answered with the page for it, its headers and status 404", { skip }, async () => {
  const page = readFileSync(path.join(built.dir, "404.html"));
  for (const server of servers) {
    for (const at of ["/fehlt", "/fehlt/", "/daten/fehlt.json", "/assets/", "/assets/fehlt.js", "/redaktion/fehlt"]) {
      const answer = await server.ask(at);
      assert.equal(answer.status, 404, `${server.name} ${at}`);
      assert.ok(answer.body.equals(page), `${server.name} ${at}`);
      assertHeaders(answer, rulesOf("/"), "/404.html");
    }
  }
});

test("former addresses and folders without their slash lead on, on the own host", { skip }, async () => {
  const moved = redirectsOf(built.site);
  assert.ok(moved.length > 0);
  for (const server of servers) {
    for (const { from, to } of [...moved, { from: "/themen", to: "/themen/" }]) {
      const answer = await server.ask(from);
      assert.match(String(answer.status), /^30[18]$/, `${server.name} ${from}`);
      assert.equal(answer.headers.location, to, `${server.name} ${from}`);
      assertHeaders(answer, rulesOf("/"), from, ["Content-Type"]);
    }
    const { headers } = await server.ask("//evil.example/themen");
    assert.doesNotMatch(headers.location ?? "", /^(https?:)?\/\//, server.name);
  }
});

test("files for the server, hidden files and what lies outside are never sent (safe)", { skip }, async () => {
  const inside = ["_headers", "_redirects", "_redirects.nginx", "_redirects.caddy", ".kurzer-dienstweg", ".git/config"];
  const tricks = ["/..%2fgeheim.txt", "/../geheim.txt", "/%2e%2e/geheim.txt", "/assets/..%2f..%2fgeheim.txt"];
  const spelled = [
    "/%5fheaders",
    "//_headers",
    "/./_headers",
    "/themen/../_headers",
    "/themen/.geheim.txt",
    "/%2egit/config",
  ];
  const odd = [
    "/_headers/",
    "/.git/",
    "/.git",
    "/themen/%2egeheim.txt",
    "/\\_headers",
    "/_HEADERS",
    "/.well-known/../_headers",
  ];
  for (const server of servers) {
    for (const at of [...inside.map((name) => `/${name}`), ...tricks, ...spelled, ...odd]) {
      const { status, body } = await server.ask(at);
      assert.ok([400, 404].includes(status), `${server.name} ${at}: ${status}`);
      assert.doesNotMatch(
        body.toString(),
        /nicht für das Netz|Content-Security-Policy:|Dieser Ordner|301/,
        `${server.name} ${at}`,
      );
    }
  }
});

test("under a base path the same headers are sent there", { skip }, async () => {
  const small = await buildFor({ content: smallContent().dir, url: "https://hub.example.de/pfad/", search: false });
  for (const server of await webServers({ dir: small.dir, base: "/pfad/" })) {
    for (const at of onePathOfEachKind(small)) {
      const answer = await server.ask(at);
      assert.equal(answer.status, 200, `${server.name} ${at}`);
      assertHeaders(answer, rulesOf("/pfad/"), at);
    }
    assert.equal((await server.ask("/pfad/themen/versuch/")).headers.location, "/pfad/themen/probe/", server.name);
    assert.equal((await server.ask("/pfad/_headers")).status, 404, server.name);
    assertHeaders(await server.ask("/pfad/fehlt/"), rulesOf("/pfad/"), "/pfad/404.html");
  }
});

test(
  "the site gets A+ from MDN's HTTP Observatory on both servers; how the editor page fares is known",
  { skip },
  async () => {
    for (const server of servers) {
      const plain = plainSocket.get(server);
      const redirect = plain === undefined ? undefined : await ask(plain, "/", { plain: true });
      const grade = async (at: string) => {
        const fromElsewhere = await server.ask(at, {
          headers: { Origin: "https://http-observatory.security.mozilla.org" },
        });
        return gradeOf({ host: "hub.example.de", page: await server.ask(at), fromElsewhere, plain: redirect });
      };
      for (const at of ["/", "/suche/", "/berichte/"])
        assert.deepEqual(await grade(at), { grade: "A+", score: 130, failed: [] }, `${server.name} ${at}`);
      const editor = { grade: "A+", score: 110, failed: ["csp-implemented-with-unsafe-eval"] };
      assert.deepEqual(await grade("/redaktion/"), editor, server.name);
    }
  },
);

test("csp_evaluator has nothing to say of the site's policy but that scripts come from the own host", () => {
  const findings = (at: string) => {
    const policy = headersFor(rulesOf("/"), at)["Content-Security-Policy"]!;
    return new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .map(({ directive, value }) => `${directive} ${value}`);
  };
  // It says so of any host that serves files of others; why none of them can run is the next test.
  assert.deepEqual(findings("/"), ["script-src 'self'"]);
  assert.deepEqual(findings("/redaktion/"), ["script-src 'unsafe-eval'", "script-src 'self'"]);
});

test("nothing that an entry brings along is sent with a type that browsers run (safe)", { skip }, () => {
  const runs = Object.keys(contentTypes).filter((extension) => /script|wasm/.test(contentTypes[extension]!));
  assert.deepEqual(runs, ["js", "wasm"]);
  assert.deepEqual(
    runs.filter((extension) => allowedExtensions.has(extension)),
    [],
  );
  const folders = globSync(`**/*.{${runs.join()}}`, { cwd: built.dir }).map((name) => name.split("/")[0]!);
  assert.deepEqual([...new Set(folders)].toSorted(), ["assets", "pagefind", "redaktion"]);
});
