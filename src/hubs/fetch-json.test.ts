import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fetchJson, type FetchOptions } from "./fetch-json.ts";
import { isPublicAddress } from "./public-address.ts";
import { publicLookup } from "./public-lookup.ts";

const json = { "Content-Type": "application/json; charset=utf-8" };
const answers: Record<string, RequestListener> = {
  "/hub/gut.json": (_, response) => response.writeHead(200, json).end('{"a":"ä"}'),
  "/hub/geist.json": (_, response) => response.writeHead(200, json).end(Buffer.from([0x22, 0xff, 0x22])),
  "/hub/text.json": (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("{}"),
  "/hub/kaputt.json": (_, response) => response.writeHead(200, json).end('{"a":'),
  "/hub/gross.json": (_, response) => response.writeHead(200, json).end(JSON.stringify("x".repeat(5000))),
  "/hub/gepackt.json": (_, response) =>
    response.writeHead(200, { ...json, "Content-Encoding": "gzip" }).end(gzipSync('"x"')),
  "/hub/um.json": (_, response) => response.writeHead(302, { Location: "gut.json" }).end(),
  "/hub/hinaus.json": (_, response) => response.writeHead(302, { Location: "https://evil.example/gut.json" }).end(),
  "/hub/hinauf.json": (_, response) => response.writeHead(302, { Location: "/geheim.json" }).end(),
  "/hub/kreis.json": (_, response) => response.writeHead(301, { Location: "kreis.json" }).end(),
  "/geheim.json": (_, response) => response.writeHead(200, json).end('"geheim"'),
  "/hub/stumm.json": (_, response) => response.writeHead(200, json).write("["),
};
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ""];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let hub: string;

before(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const get = (name: string, options: Partial<FetchOptions> = {}): Promise<unknown> =>
  fetchJson(`${hub}${name}.json`, { hub, bytes: 1000, local: true, ...options });

test("JSON below a hub's address is fetched, also behind a redirect inside it", async () => {
  assert.deepEqual(await get("gut"), { a: "ä" });
  assert.deepEqual(await get("um"), { a: "ä" });
});

for (const [name, reason] of [
  ["fehlt", /antwortet mit 404/],
  ["text", /kommt nicht als JSON an/],
  ["gepackt", /kommt nicht als JSON an/],
  ["kaputt", /ist kein JSON/],
  ["geist", /nicht in UTF-8/],
  ["gross", /größer als erlaubt/],
  ["hinaus", /leitet an eine andere Adresse weiter/],
  ["hinauf", /leitet an eine andere Adresse weiter/],
  ["kreis", /leitet zu oft weiter/],
] as const)
  test(`an answer ends in a problem: ${name} (unsafe)`, () => assert.rejects(get(name), reason));

test("an answer that never ends is given up", () =>
  assert.rejects(get("stumm", { patience: 200 }), /nicht rechtzeitig/));

test("a hub that is gone ends in a problem", () =>
  assert.rejects(
    fetchJson("http://127.0.0.1:9/x.json", { hub: "http://127.0.0.1:9/", bytes: 9, local: true }),
    /nicht zu erreichen/,
  ));

test("the own house is refused, by its number and by its name, unless it is asked for (unsafe)", async () => {
  const asked = (url: string): Promise<unknown> => fetchJson(url, { hub: url, bytes: 9, local: false });
  await assert.rejects(get("gut", { local: false }), /nicht verschlüsselt/);
  await assert.rejects(asked("https://127.0.0.1/x.json"), /liegt im eigenen Netz/);
  await assert.rejects(asked("https://2130706433/x.json"), /liegt im eigenen Netz/);
  await assert.rejects(asked("https://[::ffff:10.0.0.1]/x.json"), /liegt im eigenen Netz/);
  const found = await new Promise((resolve) => {
    publicLookup("localhost", {}, (error, address) => resolve(error?.message ?? address));
  });
  assert.equal(found, "„localhost“ liegt im eigenen Netz.");
});

test("addresses of the open net are told from all others", () => {
  const open = ["9.9.9.9", "141.1.1.1", "2a01:4f8::1", "2620:fe::fe"];
  const inner = ["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"];
  const six = [
    "::",
    "::1",
    "fe80::1",
    "fd00::1",
    "::ffff:9.9.9.9",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "2001::1",
    "ff02::1",
  ];
  assert.deepEqual(
    open.filter((ip) => !isPublicAddress(ip)),
    [],
  );
  assert.deepEqual([...inner, ...six, "255.255.255.255"].filter(isPublicAddress), []);
});
