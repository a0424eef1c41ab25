import assert from "node:assert/strict";
import { test } from "node:test";
import { caddyConfig } from "./caddy-config.ts";
import { headerRules, headersFor } from "./headers.ts";
import { netlifyHeaders } from "./netlify-headers.ts";
import { nginxConfig } from "./nginx-config.ts";

const names = Object.keys(headersFor(headerRules("/"), "/"));

test("files named by their content are kept for ever, everything else is asked for again", () => {
  const rules = headerRules("/pfad/");
  const cache = (path: string): string | undefined => headersFor(rules, path)["Cache-Control"];
  assert.equal(cache("/pfad/assets/haupt-1.css"), "public, max-age=31536000, immutable");
  assert.equal(cache("/pfad/bilder/a.avif"), "public, max-age=31536000, immutable");
  for (const path of ["/pfad/", "/pfad/assets", "/pfad/themen/assets/"])
    assert.equal(cache(path), "public, max-age=0, must-revalidate", path);
  assert.equal(cache("/assets/x"), undefined);
});

test("the policy allows no inline script or style and no other origin (safe)", () => {
  const policy = headersFor(headerRules("/"), "/")["Content-Security-Policy"]!;
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test("for Netlify no header stands in two rules that match one path, since it would join them", () => {
  const blocks = netlifyHeaders(headerRules("/pfad/"))
    .trimEnd()
    .split("\n\n")
    .map((block) => block.split("\n"));
  assert.deepEqual(
    blocks.map(([path]) => path),
    ["/pfad/*", "/pfad/assets/*", "/pfad/bilder/*"],
  );
  const [general, ...special] = blocks.map(([, ...lines]) => lines.map((line) => line.trim().split(":")[0]!));
  assert.deepEqual([...general!, "Cache-Control"], names);
  for (const inside of special) assert.deepEqual(inside, ["Cache-Control"]);
  assert.throws(
    () =>
      netlifyHeaders([
        { prefix: "/", headers: { A: "1" } },
        { prefix: "/b/", headers: { A: "2" } },
      ]),
    /cannot express A/,
  );
});

test("for nginx every block that adds a header adds all, since it forgets those around it", () => {
  const config = nginxConfig("/pfad/");
  const blocks = config.split("location ").filter((block) => block.includes("add_header X-"));
  assert.equal(blocks.length, 3);
  for (const block of blocks)
    assert.deepEqual(
      [...block.matchAll(/^ +add_header (\S+) "[^"]*" always;$/gm)].map(([, name]) => name),
      names,
    );
  assert.match(config, /error_page 403 404 =404 \/pfad\/404\.html;/);
});

test("for Caddy no path gets a header from two directives, since the more general one would win", () => {
  const config = caddyConfig("/pfad/");
  assert.match(
    config,
    /@sonst not path \/pfad\/assets\/\* \/pfad\/bilder\/\*\n\theader @sonst \{\n\t\tCache-Control "public, max-age=0/,
  );
  assert.match(config, /\theader \/pfad\/assets\/\* \{\n\t\tCache-Control "public, max-age=31536000, immutable"\n\t\}/);
  assert.doesNotMatch(/\theader \{\n([^}]*)\}/.exec(config)![1]!, /Cache-Control/);
});
