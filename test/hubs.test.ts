import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { after, before, test } from "node:test";
import { browserTest } from "./e2e/browser-test.ts";
import { buildFor, temporaryFolder, type BuiltSite } from "./e2e/built-site.ts";
import { runScript } from "./run-script.ts";

/** A hub on a port of its own, as any web server would serve it. */
interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

async function serving(answer: (file: string) => string | undefined): Promise<Running> {
  const server: Server = createServer((request, response) => {
    const text = answer(request.url ?? "/");
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": "application/json" }).end(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  stops.push(stop);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

async function hubOf(entries: Readonly<Record<string, readonly string[]>>): Promise<Running> {
  const { dir } = await buildFor({ content: contentOf("name: Ein Hub\nlizenz: CC-BY-4.0\n", entries), search: false });
  return serving((file) => (existsSync(path.join(dir, file)) ? readFileSync(path.join(dir, file), "utf8") : undefined));
}

/** A content folder with hub.yaml and public entries, each given by more lines of its front matter. */
function contentOf(hub: string, entries: Readonly<Record<string, readonly string[]>>): string {
  const dir = temporaryFolder();
  writeFileSync(path.join(dir, "hub.yaml"), hub);
  for (const [at, lines] of Object.entries(entries)) {
    mkdirSync(path.join(dir, at), { recursive: true });
    const front = [...lines.slice(0, 2), "sichtbarkeit: oeffentlich", ...lines.slice(2)];
    writeFileSync(path.join(dir, at, "index.md"), `---\n${front.join("\n")}\n---\n\nEin Absatz über den Alltag.\n`);
  }
  return dir;
}

const bauen = ["titel: Bauen", "kurzfassung: Alles, was gebaut wird."];
const vorlage = (titel: string): readonly string[] => [
  `titel: ${titel}`,
  "kurzfassung: Ein Text zum Übernehmen.",
  "art: satzung",
  "sachgebiete:\n  - bauen",
  'fassungen:\n  - nummer: "1"\n    datum: "2026-02-01"',
  "rechte:\n  lizenz: CC-BY-4.0\n  begruendung: Eigener Text\n  freigebende_stelle: Bauamt",
];
const thema = (titel: string): readonly string[] => [`titel: ${titel}`, "kurzfassung: Ein Anliegen.", "status: laeuft"];
const evil = "https://evil.example/daten/themen.json";

let north: Running;
let content: string;
let west: Running;
let hostile: Running;
const file = ({ url }: Running): string =>
  path.join(content, "hubs", `${url.slice(7, -1).replaceAll(/[.:]/g, "-")}.json`);
const snapshot = (hub: Running): string => readFileSync(file(hub), "utf8");
const fetchAll = (day: string) => runScript("hubs", "--content", content, "--erlaube-lokal", "--now", day);

before(async () => {
  north = await hubOf({
    "sachgebiete/bauen": bauen,
    "vorlagen/deich": vorlage("Deichunterhaltungssatzung"),
    "themen/intern": [...thema("Geheimer Plan").slice(0, 2), "entwurf: true", "status: laeuft"],
  });
  west = await hubOf({ "themen/moor": thema("Moorwege <b>gemeinsam</b> pflegen") });
  const arten = [{ type: "thema", titel: "Themen", anzahl: 1, url: "/", json: evil }];
  const sent = { format: 1, name: "Böse", url: "/", gebiet: { laender: [], verwaltungen: [] }, arten };
  hostile = await serving((at) => (at === "/daten/hub.json" ? JSON.stringify(sent) : undefined));
  const listed = { "Hub Nord": north, "Hub West": west, "Hub Fremd": hostile };
  const lines = Object.entries(listed).map(([name, { url }]) => `  - name: ${name}\n    url: ${url}\n`);
  content = contentOf(`name: Hub Süd\nhubs:\n${lines.join("")}`, {
    "sachgebiete/bauen": bauen,
    "themen/satzung": [...thema("Satzungen angleichen"), "sachgebiete:\n  - bauen"],
    "themen/anderes": thema("Etwas anderes"),
  });
});

test("snapshots are taken of what hubs publish; a hostile hub.json and a hub that is gone end in problems, and nothing is lost", async () => {
  const first = await fetchAll("2026-11-18");
  assert.equal(first.code, 1);
  assert.match(first.stdout, /^Hub Nord: 1 Eintrag in hubs\/127-0-0-1-\d+\.json\nHub West: 1 Eintrag/);
  assert.match(first.stderr, /hub\.yaml\n/);
  assert.match(
    first.stderr,
    /Hub Fremd: Seine hub\.json nennt eine Liste, die nicht unter seiner eigenen Adresse liegt/,
  );
  assert.match(snapshot(north), /"geholt": "2026-11-18"/);
  assert.doesNotMatch(snapshot(north), /Geheimer Plan|Alltag/);
  assert.ok(!existsSync(file(hostile)));

  await north.stop();
  const second = await fetchAll("2026-11-19");
  assert.equal(second.code, 1);
  assert.match(second.stderr, /Hub Nord: http:\S+ ist nicht zu erreichen/);
  assert.match(snapshot(north), /"geholt": "2026-11-18"/);
  assert.match(snapshot(west), /"geholt": "2026-11-19"/);
});

test("a hub.yaml without other hubs is wrong use", async () => {
  const none = await runScript("hubs", "--content", contentOf("name: Allein\n", {}));
  assert.equal(none.code, 2);
  assert.match(none.stderr, /nennt keine anderen Hubs/);
});

let built: Promise<BuiltSite> | undefined;
const site = (): Promise<BuiltSite> => (built ??= buildFor({ content }));

browserTest(
  "the search finds what a hub has that is switched off, names hub and day, leads there, and asks nobody else",
  async (visit) => {
    const page = await visit(await site(), "/suche/?q=Satzung");
    await page.locator(".ergebnis [role=status]").filter({ hasText: "3 Treffer für" }).waitFor();
    const hit = page.locator(".treffer li").filter({ hasText: "Deichunterhaltungssatzung" });
    assert.match(
      await hit.innerText(),
      /^Vorlage, Bauen\n[\s\S]*Im Hub Hub Nord, übernommen am 18\.\u00a0November\u00a02026/,
    );
    const link = hit.getByRole("link");
    assert.equal(await link.getAttribute("href"), `${north.url}vorlagen/deich/`);
    assert.equal(await link.getAttribute("rel"), "external");
    await page.getByRole("checkbox", { name: /^Hub Nord/ }).check();
    await page.locator(".ergebnis [role=status]").filter({ hasText: "1 Treffer" }).waitFor();
    assert.deepEqual(await page.locator(".treffer h3").allTextContents(), ["Deichunterhaltungssatzung"]);
    await page.goto(`${page.url().split("?")[0]}?hub=Hub+Süd&typ=Thema`);
    await page.locator(".ergebnis [role=status]").filter({ hasText: "2 Einträge" }).waitFor();
    await page.goto(`${page.url().split("?")[0]}?q=Moorwege`);
    await page.locator(".ergebnis [role=status]").filter({ hasText: "1 Treffer" }).waitFor();
    assert.equal(await page.locator(".treffer h3").innerText(), "Moorwege <b>gemeinsam</b> pflegen");
  },
);

test("pages show entries of other hubs with origin, day and licence, and what has markup in it stays text", async () => {
  const { dir } = await site();
  const page = (at: string): string => readFileSync(path.join(dir, at, "index.html"), "utf8");
  const overview = page("themen/nach/andere-hubs");
  assert.match(overview, /Hub Nord[\s\S]*18\.\u00a0November\u00a02026[\s\S]*CC\u00a0BY\u00a04\.0/);
  assert.match(overview, /Hub Fremd[\s\S]*noch nicht übernommen/);
  const ofWest = page(`themen/nach/andere-hubs/${path.basename(file(west), ".json")}`);
  assert.match(ofWest, /Moorwege &lt;b&gt;gemeinsam&lt;\/b&gt; pflegen/);
  const bauenPage = page("sachgebiete/bauen");
  assert.match(bauenPage, /In anderen Hubs[\s\S]*Deichunterhaltungssatzung[\s\S]*Vorlage im Hub Hub Nord/);
});
