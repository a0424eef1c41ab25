import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, request, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { headerRules, headersFor } from "../export/headers.ts";
import { devServer } from "./dev-server.ts";
import { checkFault } from "./fault.ts";
import { listen, PortTaken } from "./listen.ts";
import { PreviewState } from "./preview-state.ts";

const dir = mkdtempSync(path.join(tmpdir(), "vorschau-"));
let state = new PreviewState();
let server: Server;
let port: number;

before(async () => {
  for (const folder of ["themen/a", "assets"]) mkdirSync(path.join(dir, folder), { recursive: true });
  const files = {
    "index.html": "<body>Start</body>",
    "404.html": "<body>Fehlt</body>",
    "themen/a/index.html": "<body>A</body>",
    "assets/a.css": "a{}",
    _headers: "x",
    ".kurzer-dienstweg": "x",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content);
  writeFileSync(path.join(dir, "..", `${path.basename(dir)}-geheim.html`), "geheim");
  ({ server, port } = await listen(0));
});

beforeEach(() => {
  state = new PreviewState();
  state.built();
  server.removeAllListeners("request");
  server.on(
    "request",
    devServer({
      dir,
      state,
      client: { script: "s", style: "c" },
      redirects: () => [{ from: "/themen/alt/", to: "/themen/a/", title: "A" }],
    }),
  );
});

after(() => {
  server.close();
  rmSync(`${dir}-geheim.html`);
  rmSync(dir, { recursive: true });
});

/** Asks without any help of fetch, which would tidy the path and the Host header. */
async function ask(
  target: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; location: string | undefined; text: string; answer: IncomingMessage }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: target, headers, method, agent: false }, resolve)
      .on("error", reject)
      .end();
  });
  let text = "";
  for await (const part of answer.setEncoding("utf8")) text += part as string;
  return { status: answer.statusCode ?? 0, location: answer.headers.location, text, answer };
}

test("another Host than this machine is refused, so that no foreign page can read the preview (safe)", async () => {
  for (const host of [
    `evil.example:${port}`,
    "localhost",
    `localhost:${port + 1}`,
    `localhost.evil.example:${port}`,
    `evil.example@localhost:${port}`,
  ]) {
    const { status, text } = await ask("/", { Host: host });
    assert.equal(status, 403, host);
    assert.doesNotMatch(text, /Start/);
  }
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    assert.equal((await ask("/", { Host: host })).status, 200, host);
});

test("every answer carries the headers of the site and is not kept", async () => {
  for (const [target, headers] of [
    ["/"],
    ["/fehlt"],
    ["/assets/a.css"],
    ["/themen/alt/"],
    ["/", { Host: "evil.example" }],
  ] as const) {
    const { answer } = await ask(target, headers ?? {});
    assert.equal(answer.headers["cache-control"], "no-store", target);
    const { "Content-Type": _, "Cache-Control": __, ...expected } = headersFor(headerRules("/"), target);
    for (const [name, value] of Object.entries(expected))
      assert.equal(answer.headers[name.toLowerCase()], value, `${target} ${name}`);
    // This machine has other servers, which have no certificate either.
    assert.equal(answer.headers["strict-transport-security"], undefined, target);
  }
});

test("pages get the script, other files stay as they are", async () => {
  assert.equal(
    (await ask("/themen/a/")).text,
    `<body>A<script type="module" src="/__vorschau/vorschau.js?stand=${state.status.stand}"></script></body>`,
  );
  assert.equal((await ask("/assets/a.css")).text, "a{}");
});

test("former addresses and folders without their slash lead on", async () => {
  assert.deepEqual(await ask("/themen/alt/").then(({ status, location }) => [status, location]), [301, "/themen/a/"]);
  assert.deepEqual(await ask("/themen/a?q=x").then(({ status, location }) => [status, location]), [
    301,
    "/themen/a/?q=x",
  ]);
});

test("what hosts keep to themselves and what lies outside is not found (safe)", async () => {
  const outside = `${path.basename(dir)}-geheim.html`;
  for (const target of [
    "/fehlt",
    "/_headers",
    "/.kurzer-dienstweg",
    "/%2eKurzer",
    `/..%2f${outside}`,
    `/../${outside}`,
    `/%2e%2e/${outside}`,
    "/%00",
    "/%zz",
    "//",
    "http://[",
    "/assets/",
  ]) {
    const { status, text } = await ask(target);
    assert.equal(status, 404, target);
    assert.match(text, /Fehlt/);
  }
});

test("a path that names another host leads nowhere else (safe)", async () => {
  for (const target of ["//evil.example/themen/a", "http://evil.example/themen/a", "/\\evil.example"]) {
    const { location } = await ask(target);
    assert.ok(location === undefined || location.startsWith("/themen/"), `${target} → ${location}`);
  }
});

test("nothing is accepted but reading", async () => {
  assert.equal((await ask("/", {}, "POST")).status, 405);
  assert.equal((await ask("/", {}, "HEAD")).status, 200);
});

test("without any good build every page lists the problems, escaped, and tells when that changes", async () => {
  state = new PreviewState();
  server.removeAllListeners("request");
  server.on("request", devServer({ dir, state, client: { script: "s", style: "c" }, redirects: () => [] }));
  assert.match((await ask("/themen/a/")).text, /<h1>Die Vorschau entsteht gerade<\/h1>/);
  const problem = {
    file: "themen/a/index.md",
    line: 3,
    column: 1,
    field: "titel",
    rule: "pflichtfeld",
    severity: "fehler",
    message: "„<b>“ fehlt.",
    hint: null,
  } as const;
  state.failed(checkFault([problem]));
  const { status, text } = await ask("/themen/a/");
  assert.equal(status, 503);
  assert.match(
    text,
    /<h2>themen\/a\/index\.md<\/h2>\n<ul><li class="fehler"><p><strong>Fehler in Zeile 3, Spalte 1:<\/strong> „&lt;b&gt;“ fehlt\.<\/p><\/li><\/ul>/,
  );
  assert.ok(text.includes(`?stand=${state.status.stand}"`));
  state.built();
  assert.equal((await ask("/themen/a/")).status, 200);
});

test("events tell the status at once and on every change", async () => {
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get({ host: "127.0.0.1", port, path: "/__vorschau/ereignisse", agent: false }, resolve),
  );
  assert.equal(answer.headers["content-type"], "text/event-stream");
  const parts = answer.setEncoding("utf8")[Symbol.asyncIterator]() as AsyncIterator<string>;
  const next = async (): Promise<unknown> =>
    JSON.parse(String((await parts.next()).value).replace("event: stand\ndata: ", ""));
  const first = state.status.stand;
  assert.deepEqual(await next(), { stand: first, overlay: "" });
  state.failed(checkFault([]));
  assert.deepEqual(await next(), { stand: first, overlay: checkFault([]).toString() });
  state.built();
  assert.notEqual(state.status.stand, first);
  assert.deepEqual(await next(), { stand: state.status.stand, overlay: "" });
  answer.destroy();
});

test("a taken port is an error of its own", async () => {
  await assert.rejects(listen(port), PortTaken);
});
