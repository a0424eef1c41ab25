import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import { exampleOrigin } from "../../src/export/example-origin.ts";
import { headerRules, headersFor } from "../../src/export/headers.ts";
import { buildFor, type BuiltSite } from "../e2e/built-site.ts";
import { smallContent } from "../small-content.ts";
import type { Answer, Question } from "./webserver/ask.ts";
import { skipWithout } from "./webserver/find-program.ts";
import { cookies, loginStandIn, type LoginStandIn } from "./webserver/login-stand-in.ts";
import type { RunningServer } from "./webserver/run-server.ts";
import { needed, webServers } from "./webserver/servers.ts";

const skip = skipWithout(...needed);
const rules = headerRules("/", { editor: { origins: [exampleOrigin] }, secure: true });
let built: BuiltSite;
let login: LoginStandIn;
let servers: readonly RunningServer[] = [];

before(async () => {
  if (skip) return;
  built = await buildFor({ content: smallContent("Kanarienvogel").dir, audience: "intern", documents: true });
  login = await loginStandIn();
  servers = await webServers({ dir: built.dir, readers: "intern", login: login.socket });
});

function files(): string[] {
  return globSync("**/*", { cwd: built.dir, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[_.]/.test(entry.name))
    .map((entry) => `/${path.relative(built.dir, path.join(entry.parentPath, entry.name))}`);
}

/** Addresses with something to learn behind them, and spellings that have fooled servers. */
const others = [
  "/ /themen/ /themen /themen/probe/ /themen/versuch/ /fehlt /fehlt/ /assets/",
  "/_headers /_redirects.nginx /_redirects.caddy /.kurzer-dienstweg /404.html /suche/?q=a&typ=b",
  "//themen/probe/ /./themen/probe/ /%74hemen/probe/ /THEMEN/probe/ /themen//probe/ /x/../index.html",
  "/oauth2/../index.html /oauth2/%2e%2e/index.html /oauth2/..%2findex.html /oauth2 /oauth2//../",
  "/OAUTH2/../index.html /oauth2/auth /oauth2/auth/../../index.html /index.html/. /index.html%00",
].flatMap((line) => line.split(" "));

const ways: readonly Question[] = [
  {},
  { method: "HEAD" },
  { headers: { Range: "bytes=0-9" } },
  { headers: { "If-None-Match": "*" } },
  { headers: { "Accept-Encoding": "gzip" } },
  { headers: { Cookie: "anmeldung=falsch" } },
  { headers: { Authorization: "Basic YTpi", "X-Auth-Request-User": "kollegin" } },
  { headers: { "X-Forwarded-Uri": "/oauth2/sign_in", "X-Original-URI": "/oauth2/", "X-Rewrite-Url": "/oauth2/" } },
  ...["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "TRACE", "QUERY"].map((method) => ({ method })),
];

/** Fails when an answer holds anything that a stranger could learn from. */
function assertNothing({ status, headers, body }: Answer, allowed: readonly number[], what: string): void {
  assert.ok(allowed.includes(status), `${what}: ${status}`);
  const said = `${body.toString("latin1")} ${headers.location?.replace(/rd=.*/, "") ?? ""}`;
  assert.doesNotMatch(said, /kanarienvogel|versuch|probe|assets|<main|Content-Security|wird bei jedem Bau/i, what);
  assert.ok(body.length < 500, what);
  for (const name of ["etag", "last-modified", "content-range"])
    assert.equal(headers[name], undefined, `${what} ${name}`);
}

test(
  "without a login neither server says anything of the site, whatever is asked and however (safe)",
  { skip },
  async () => {
    const targets = [...files(), ...others];
    assert.ok(targets.length > 60);
    for (const server of servers) {
      for (const [at, target] of targets.entries()) {
        // Every address in one way and every way for some addresses; all of all would take long.
        for (const way of at % 8 === 0 ? ways : [ways[0]!, ways[at % ways.length]!]) {
          const what = `${server.name} ${way.method ?? "GET"} ${target} ${Object.keys(way.headers ?? {}).join()}`;
          const answer = await server.ask(target, way);
          // What is no proper address or method is refused before anything else; /oauth2/ is answered by others.
          assertNothing(answer, target.startsWith("/oauth2") ? [301, 302, 400, 401, 404, 405] : [302, 400, 405], what);
        }
      }
    }
  },
);

test("who is not logged in is led to the login, and from there to where they were going", { skip }, async () => {
  for (const server of servers) {
    for (const target of ["/", "/themen/versuch/", "/suche/?q=Kasse", "/daten/themen.json", "//evil.example/"]) {
      const { status, headers } = await server.ask(target);
      assert.equal(status, 302, `${server.name} ${target}`);
      assert.equal(headers.location, `/oauth2/sign_in?rd=${target}`, server.name);
      assert.equal(headers["cache-control"], "private, no-store", server.name);
      assert.equal(headers["strict-transport-security"], "max-age=31536000", server.name);
    }
  }
});

test(
  "who may not read, and everybody when the login is broken, gets nothing of the site either (safe)",
  { skip },
  async () => {
    for (const server of servers) {
      for (const target of ["/", "/themen/versuch/", "/fehlt", "/404.html", "/_headers", "/daten/themen.json"]) {
        for (const [Cookie, allowed] of [
          [cookies.barred, [403]],
          [cookies.broken, [500, 502]],
        ] as const) {
          assertNothing(
            await server.ask(target, { headers: { Cookie } }),
            allowed,
            `${server.name} ${target} ${Cookie}`,
          );
        }
      }
    }
  },
);

test("with a login everything is there, with the headers of an internal hub", { skip }, async () => {
  const known = { headers: { Cookie: cookies.known } };
  for (const server of servers) {
    for (const file of files()) {
      const target = file.replace(/\/index\.html$/, "/");
      if (target === "/themen/versuch/") continue;
      const { status, headers, body } = await server.ask(target, known);
      assert.equal(status, 200, `${server.name} ${target}`);
      assert.ok(body.equals(readFileSync(path.join(built.dir, file))), `${server.name} ${target}`);
      for (const [name, value] of Object.entries(headersFor(rules, target)))
        assert.equal(headers[name.toLowerCase()], value, `${server.name} ${target} ${name}`);
      assert.equal(headers["access-control-allow-origin"], undefined, `${server.name} ${target}`);
    }
    assert.equal((await server.ask("/themen/versuch/", known)).headers.location, "/themen/probe/", server.name);
    for (const missing of ["/fehlt", "/_headers", "/.kurzer-dienstweg"]) {
      const { status, body } = await server.ask(missing, known);
      assert.equal(status, 404, `${server.name} ${missing}`);
      assert.ok(body.equals(readFileSync(path.join(built.dir, "404.html"))), `${server.name} ${missing}`);
    }
  }
});

test(
  "the login is asked about the address that is really asked for, not one that a stranger names (safe)",
  { skip },
  async () => {
    for (const server of servers) {
      login.asked.length = 0;
      await server.ask("/themen/probe/?a=b", { headers: { "X-Forwarded-Uri": "/oauth2/sign_in" } });
      assert.deepEqual(login.asked, ["/themen/probe/?a=b"], server.name);
    }
  },
);

test("logging in and out is open to all and does not bear the policy of the site", { skip }, async () => {
  for (const server of servers) {
    const page = await server.ask("/oauth2/sign_in?rd=/themen/");
    assert.deepEqual([page.status, page.body.toString()], [200, "<form>Anmelden</form>"], server.name);
    assert.equal(page.headers["content-security-policy"], undefined, server.name);
    assert.equal(page.headers["strict-transport-security"], "max-age=31536000", server.name);
    const left = await server.ask("/oauth2/sign_out?rd=/", { headers: { Cookie: cookies.known } });
    assert.deepEqual([left.status, left.headers.location], [302, "/"], server.name);
    assert.deepEqual(left.headers["set-cookie"], ["anmeldung=; Max-Age=0"], server.name);
  }
});
