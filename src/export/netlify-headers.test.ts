import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { headerRules, headersFor } from "./headers.ts";
import { netlifyHeaders } from "./netlify-headers.ts";

const paths = ["/", "/404.html", "/themen/", "/themen/a/", "/themen/a/b.pdf", "/assets/x.css", "/redaktion/"];
const editor = { origins: ["https://git.example"] };
const policyOf = (path: string, access?: typeof editor) =>
  headersFor(headerRules("/", { editor: access }), path)["Content-Security-Policy"]!;

test("no header but the policy stands in two rules that match one path, since Netlify would join them", () => {
  for (const build of [{}, { editor }, { open: true }, { editor, open: true }]) {
    const blocks = read(netlifyHeaders(headerRules("/", build), paths));
    for (const path of [...paths, "/unbekannt"])
      for (const [name, values] of joined(blocks, path))
        assert.ok(values.length === 1 || name === "Content-Security-Policy", `${path} ${name}`);
  }
});

test("whatever reads the file sends each path the headers of our table, but for what these hosts do by themselves", () => {
  for (const build of [{}, { open: true }, { editor }, { editor, open: true }]) {
    const rules = headerRules("/", { ...build, secure: true });
    const blocks = read(netlifyHeaders(rules, [...paths, "/daten/", "/bilder/"]));
    for (const at of [...paths, "/daten/themen.json", "/bilder/a.avif"]) {
      const { "Content-Type": _, ...expected } = headersFor(rules, at);
      const sent = joined(blocks, at);
      for (const [name, value] of Object.entries(expected)) {
        // Of two policies both hold, and the last is the strict one (ADR 10).
        const said =
          sent.get(name)?.at(-1) ?? (name === "Cache-Control" ? "public, max-age=0, must-revalidate" : undefined);
        const lax = name === "Cross-Origin-Opener-Policy" && "editor" in build;
        assert.equal(said, lax ? "same-origin-allow-popups" : value, `${at} ${name}`);
      }
      for (const name of sent.keys()) assert.ok(name in expected, `${at} ${name}`);
    }
  }
});

test("settings for Netlify name neither headers nor redirects, and nothing internal goes into previews (safe)", () => {
  for (const [file, audience] of [
    ["netlify.toml", "oeffentlich"],
    ["docs/hosting/netlify-intern.toml", "intern"],
  ] as const) {
    const settings = readFileSync(path.resolve(import.meta.dirname, "../..", file), "utf8");
    assert.doesNotMatch(settings, /^\s*\[\[/m);
    const audiences = [...settings.matchAll(/^command = ".* --audience (\w+) --url/gm)].map(([, name]) => name);
    assert.deepEqual(audiences, [audience, "oeffentlich", "oeffentlich"], file);
  }
});

test("without an editor there is one rule for all, and one for each folder that others may read or keep", () => {
  const blocks = read(netlifyHeaders(headerRules("/pfad/", { open: true }), ["/pfad/themen/"]));
  assert.deepEqual(
    blocks.map(([pattern]) => pattern),
    ["/pfad/*", "/pfad/assets/*", "/pfad/bilder/*", "/pfad/daten/*", "/pfad/themen/*"],
  );
  assert.equal(joined(blocks, "/pfad/themen/").get("Content-Security-Policy")![0], policyOf("/"));
});

test("other sites may read the data of a public hub, and nothing else", () => {
  const blocks = read(netlifyHeaders(headerRules("/", { open: true }), [...paths, "/daten/", "/daten/feed.xml"]));
  const resource = (path: string) => joined(blocks, path).get("Cross-Origin-Resource-Policy");
  for (const path of paths) assert.deepEqual(resource(path), ["same-origin"], path);
  assert.deepEqual(resource("/daten/themen/a.json"), ["cross-origin"]);
  assert.deepEqual(joined(blocks, "/daten/feed.xml").get("Access-Control-Allow-Origin"), ["*"]);
});

test("in an internal hub every path but the program of the pages is told not to be kept (safe)", () => {
  const blocks = read(netlifyHeaders(headerRules("/"), [...paths, "/daten/"]));
  const kept = (path: string) => joined(blocks, path).get("Cache-Control");
  for (const path of paths.filter((one) => !one.startsWith("/assets/")))
    assert.deepEqual(kept(path), ["private, no-store"], path);
  assert.deepEqual(kept("/assets/x.css"), ["private, max-age=31536000, immutable"]);
});

test("with an editor every path of the site has the site's policy beside the editor's, and only the editor not", () => {
  const blocks = read(netlifyHeaders(headerRules("/", { editor }), paths));
  const policies = (path: string): string[] | undefined => joined(blocks, path).get("Content-Security-Policy");
  const lax = policyOf("/redaktion/", editor);
  for (const path of paths.filter((one) => !one.startsWith("/redaktion/")))
    assert.deepEqual(policies(path), [lax, policyOf("/")], path);
  assert.deepEqual(policies("/redaktion/"), [lax]);
  assert.deepEqual(policies("/redaktion/decap/decap-cms.js"), [lax]);
  // The most general rule stands first, for hosts on which the last one wins.
  assert.equal(blocks[0]![0], "/*");
});

test("few rules cover a large site, since Cloudflare reads a hundred of at most 2000 characters", () => {
  const many = Array.from({ length: 500 }, (_, n) => `/pfad/themen/t-${n}/`);
  const rules = headerRules("/pfad/", { editor, open: true, secure: true });
  const text = netlifyHeaders(rules, ["/pfad/", ...many, "/pfad/redaktion/"]);
  assert.deepEqual(
    read(text).map(([pattern]) => pattern),
    ["/pfad/*", "/pfad/assets/*", "/pfad/bilder/*", "/pfad/daten/*", "/pfad/", "/pfad/redaktion/*", "/pfad/themen/*"],
  );
  assert.ok(text.split("\n").every((line) => line.length <= 2000));
});

type Block = readonly [pattern: string, headers: readonly (readonly [string, string])[]];

function read(text: string): Block[] {
  return text
    .trimEnd()
    .split("\n\n")
    .map((block) => block.split("\n"))
    .map(([pattern, ...lines]) => [
      pattern!,
      lines.map((line) => {
        const [, name, value] = /^ {2}([^:]+): (.+)$/.exec(line)!;
        return [name!, value!];
      }),
    ]);
}

/** Values of each header that the rules matching `path` name. */
function joined(blocks: readonly Block[], path: string): Map<string, string[]> {
  const matches = (pattern: string) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const named = blocks.filter(([pattern]) => matches(pattern)).flatMap(([, headers]) => headers);
  return new Map([...Map.groupBy(named, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]));
}
