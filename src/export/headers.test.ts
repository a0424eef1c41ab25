import assert from "node:assert/strict";
import { test } from "node:test";
import { caddyConfig } from "./caddy-config.ts";
import { headerRules, headersFor } from "./headers.ts";
import { nginxConfig } from "./nginx-config.ts";

const editor = { origins: ["https://git.example"] };
const names = Object.keys(headersFor(headerRules("/", { open: true, secure: true }), "/")).filter(
  (name) => name !== "Content-Type",
);

test("files named by their content are kept for ever, everything else is asked for again", () => {
  const rules = headerRules("/pfad/", { open: true });
  const cache = (path: string): string | undefined => headersFor(rules, path)["Cache-Control"];
  assert.equal(cache("/pfad/assets/haupt-1.css"), "public, max-age=31536000, immutable");
  assert.equal(cache("/pfad/bilder/a.avif"), "public, max-age=31536000, immutable");
  for (const path of ["/pfad/", "/pfad/assets", "/pfad/themen/assets/"])
    assert.equal(cache(path), "public, max-age=0, must-revalidate", path);
  assert.equal(cache("/assets/x"), undefined);
});

test("what colleagues read behind a login is neither kept nor found, but for the program of the pages (safe)", () => {
  const of = (path: string, name: string): string | undefined => headersFor(headerRules("/"), path)[name];
  for (const path of ["/", "/themen/a/", "/bilder/a.avif", "/daten/themen.json", "/pagefind/pagefind.js"]) {
    assert.equal(of(path, "Cache-Control"), "private, no-store", path);
    assert.equal(of(path, "X-Robots-Tag"), "noindex, nofollow", path);
  }
  assert.equal(of("/assets/haupt-1.css", "Cache-Control"), "private, max-age=31536000, immutable");
  assert.equal(headersFor(headerRules("/", { open: true }), "/")["X-Robots-Tag"], undefined);
});

test("browsers are told to insist on HTTPS only where it is sure, so never on this machine", () => {
  const of = (secure: boolean) => headersFor(headerRules("/", { secure }), "/")["Strict-Transport-Security"];
  assert.equal(of(true), "max-age=31536000");
  assert.equal(of(false), undefined);
});

test("the policy allows no inline script or style and no other origin (safe)", () => {
  const policy = headersFor(headerRules("/"), "/")["Content-Security-Policy"]!;
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  assert.match(policy, /; require-trusted-types-for 'script'; trusted-types suche vorschau$/);
});

test("only the editor page may evaluate code, write styles and talk to the server of the contents", () => {
  const rules = headerRules("/pfad/", { editor });
  const policy = (path: string): string => headersFor(rules, path)["Content-Security-Policy"]!;
  for (const path of ["/pfad/redaktion/", "/pfad/redaktion/decap/decap-cms.js"])
    assert.match(
      policy(path),
      /script-src [^;]*'unsafe-eval';.*connect-src 'self' blob: https:\/\/git\.example;.*'unsafe-inline'/,
    );
  for (const path of ["/pfad/", "/pfad/redaktion", "/pfad/themen/redaktion/", "/pfad/assets/a.js"])
    assert.equal(policy(path), headersFor(headerRules("/"), "/")["Content-Security-Policy"], path);
  assert.equal(headersFor(rules, "/pfad/redaktion/")["X-Content-Type-Options"], "nosniff");
  assert.doesNotMatch(policy("/pfad/redaktion/"), /trusted-types/);
});

test("a window of the editor may report back, those of the site are cut off", () => {
  const opener = (path: string) => headersFor(headerRules("/", { editor }), path)["Cross-Origin-Opener-Policy"];
  assert.equal(opener("/redaktion/"), "same-origin-allow-popups");
  assert.equal(opener("/themen/"), "same-origin");
});

test("for nginx every block that adds a header adds all, since it forgets those around it", () => {
  const config = nginxConfig("/pfad/");
  const blocks = config.split("location ").filter((block) => block.includes("add_header X-"));
  assert.equal(blocks.length, 5);
  for (const block of blocks)
    assert.deepEqual(
      [...block.matchAll(/^ +add_header (\S+) "[^"]*" always;$/gm)].map(([, name]) => name).slice(0, names.length),
      names,
    );
  assert.match(config, /error_page 403 404 =404 \/pfad\/404\.html;/);
});

test("for nginx the editor page alone gets the policy of the editor", () => {
  const lax = nginxConfig("/pfad/")
    .split("location ")
    .filter((block) => block.includes("'unsafe-eval'"));
  assert.deepEqual(
    lax.map((block) => block.slice(0, block.indexOf(" "))),
    ["/pfad/redaktion/"],
  );
});

test("for Caddy no path gets a header from two directives, since the more general one would win", () => {
  const config = caddyConfig("/pfad/");
  const [everywhere, ...matched] = config.slice(0, config.indexOf("\tmap ")).split("\theader ").slice(1);
  assert.doesNotMatch(everywhere!, /Cache-Control|Content-Security-Policy|Opener/);
  const excluded = new Map([...config.matchAll(/(@sonst\d) not path (.*)/g)].map(([, name, paths]) => [name, paths]));
  const setBy = (header: string): string[] =>
    matched.filter((block) => block.includes(`${header} "`)).map((block) => block.slice(0, block.indexOf(" ")));
  for (const header of ["Cache-Control", "Content-Security-Policy", "Cross-Origin-Opener-Policy"]) {
    const [general, ...special] = setBy(header);
    assert.equal(excluded.get(general), special.join(" "), header);
  }
  assert.deepEqual(setBy("Content-Security-Policy").slice(1), ["/pfad/redaktion/*"]);
  assert.match(config, /\theader \/pfad\/assets\/\* \{\n\t\tCache-Control "public, max-age=31536000, immutable"\n\t\}/);
});

test("data is open to other sites in a public hub only, and has its content types everywhere (safe)", () => {
  const of = (open: boolean, path: string) => headersFor(headerRules("/pfad/", { open }), path);
  for (const path of ["/pfad/daten/", "/pfad/daten/themen.json"]) {
    assert.equal(of(true, path)["Access-Control-Allow-Origin"], "*");
    assert.equal(of(true, path)["Cross-Origin-Resource-Policy"], "cross-origin");
    assert.equal(of(false, path)["Access-Control-Allow-Origin"], undefined);
    assert.equal(of(false, path)["Cross-Origin-Resource-Policy"], "same-origin");
  }
  for (const path of ["/pfad/", "/pfad/themen/daten/", "/pfad/pagefind/x.json"])
    assert.equal(of(true, path)["Access-Control-Allow-Origin"], undefined, path);
  const type = (path: string) => of(false, path)["Content-Type"];
  assert.equal(type("/pfad/daten/feed.xml"), "application/atom+xml; charset=utf-8");
  assert.equal(type("/pfad/daten/termine/a.ics"), "text/calendar; charset=utf-8");
  assert.equal(type("/pfad/daten/"), "text/html; charset=utf-8");
  assert.equal(type("/pfad/sitemap.xml"), "application/xml; charset=utf-8");
  // A browser would show XML as a page, with whatever elements a stranger put into it.
  assert.equal(type("/pfad/prozesse/a/modell.bpmn"), "application/octet-stream");
  assert.equal(type("/pfad/pagefind/a.pf_meta"), "application/octet-stream");
});
