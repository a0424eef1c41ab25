import assert from "node:assert/strict";
import { test } from "node:test";
import { HubFault } from "./hub-fault.ts";
import { snapshotOfText } from "./snapshot-of-text.ts";
import { snapshotFile, snapshotText } from "./snapshot-file.ts";
import { takeSnapshot, type TakenSnapshot } from "./take-snapshot.ts";

const hub = "https://nord.example/";
const list = { type: "thema", titel: "Themen", anzahl: 1, url: "/themen/", json: "/daten/themen.json" };
const hubJson = {
  format: 1,
  name: "Nord",
  url: hub,
  lizenz: "CC-BY-4.0",
  gebiet: { laender: ["SH"], verwaltungen: [] },
  arten: [list],
};
const thema = (eintrag: object = {}, rest: object = {}): object => ({
  type: "thema",
  url: `${hub}themen/deich/`,
  modified: "2026-05-01T00:00:00+02:00",
  eintrag: { titel: "Deichschau", kurzfassung: "Wer den Deich prüft.", status: "laeuft", ...eintrag },
  verweist_auf: [
    { feld: "sachgebiete", type: "sachgebiet", kennung: "bauen", titel: "Bauen", url: `${hub}sachgebiete/bauen/` },
  ],
  ...rest,
});

function take(entries: unknown = [thema()], about: object = {}): Promise<TakenSnapshot> {
  const files: Record<string, unknown> = {
    [`${hub}daten/hub.json`]: { ...hubJson, ...about },
    [`${hub}daten/themen.json`]: { eintraege: entries },
  };
  return takeSnapshot(hub, "2026-11-22", async (url) => files[url] ?? assert.fail(`asked for ${url}`));
}

/** The titles that were taken, and the first reason why one was not. */
async function taken(one: unknown): Promise<readonly [titles: readonly string[], notice: string | undefined]> {
  const { snapshot, notices } = await take([one]);
  return [snapshot.eintraege.map(({ titel }) => titel), notices[0]];
}

const refused = (about: object, reason: RegExp): Promise<void> =>
  assert.rejects(take([], about), (error) => error instanceof HubFault && reason.test(error.message));

test("a sound entry is taken with its fields and without its text", async () => {
  const { snapshot, notices } = await take([{ ...thema(), text: "Ein langer Text." }]);
  assert.deepEqual(notices, []);
  assert.deepEqual(snapshot.eintraege, [
    {
      typ: "thema",
      pfad: "themen/deich/",
      titel: "Deichschau",
      kurzfassung: "Wer den Deich prüft.",
      sachgebiete: [{ kennung: "bauen", titel: "Bauen" }],
      status: "laeuft",
      geaendert: "2026-05-01",
    },
  ]);
  const file = snapshotFile(hub);
  const read = snapshotOfText(snapshotText(snapshot), file, [{ name: "Der Norden", url: "https://nord.example" }]);
  assert.deepEqual(read, { hub: { ...snapshot, name: "Der Norden", kennung: "nord-example" } });
});

test("without a licence only titles are taken, and it is said", async () => {
  const { snapshot, notices } = await take([thema({ schlagworte: ["Deich"] })], { lizenz: undefined });
  assert.deepEqual(Object.keys(snapshot.eintraege[0]!).toSorted(), [
    "geaendert",
    "pfad",
    "sachgebiete",
    "status",
    "titel",
    "typ",
  ]);
  assert.match(notices[0]!, /keine Lizenz/);
});

test("an entry that its hub has withdrawn is left out without a word", async () => {
  assert.deepEqual(await taken({ id: "x", type: "thema", deleted: true }), [[], undefined]);
});

test("a hub.json of another form, of a newer one or of another hub is refused", async () => {
  await refused({ name: 7 }, /Bei „\/name“ wird eine Angabe der Art string erwartet/);
  await refused({ arten: {} }, /„\/arten“/);
  await refused({ format: 2 }, /neuere Form/);
  await refused({ url: "https://evil.example/" }, /andere Adresse/);
  await refused({ gebiet: { laender: ["XX"], verwaltungen: [] } }, /„\/gebiet\/laender\/0“/);
});

test("a hub's name that hides something or is endless is refused", async () => {
  await refused({ name: "Nord\u202eduoC" }, /unsichtbares Zeichen/);
  await refused({ name: "Kurzer Dienstwеg" }, /mehreren Schriften/);
  await refused({ name: "N".repeat(5000) }, /„\/name“/);
  await refused({ name: "N".repeat(200) }, /zu viele Zeichen/);
});

for (const [what, json] of [
  ["another origin", "https://evil.example/daten/themen.json"],
  ["another scheme", "file:///etc/passwd"],
  ["another port", "https://nord.example:8443/daten/themen.json"],
  ["a name and a password", "https://nord.example@evil.example/daten/themen.json"],
  ["another host without a scheme", "//evil.example/daten/themen.json"],
  ["another folder by two dots", "/daten/../admin/themen.json"],
  ["anything but a list", "/daten/themen.json?dann=alles"],
  ["the own house", "http://169.254.169.254/daten/themen.json"],
]) {
  test(`a list that leads to ${what} is not asked for (unsafe)`, () =>
    refused({ arten: [{ ...list, json }] }, /nicht unter seiner eigenen Adresse|„\/arten\/0\/json“/));
}

for (const [what, url] of [
  ["another origin", "https://evil.example/themen/deich/"],
  ["a script", "javascript:alert(1)"],
  ["another host without a scheme", "//evil.example/themen/deich/"],
  ["another host behind backslashes", "\\\\evil.example\\themen\\deich\\"],
  ["a host that only begins alike", "https://nord.example.evil.example/themen/deich/"],
  ["no page of an entry", `${hub}themen/deich/?weiter=https://evil.example`],
  ["a place outside by two dots", `${hub}../../themen`],
]) {
  test(`an entry whose address leads to ${what} is left out (unsafe)`, async () => {
    const [titles, notice] = await taken(thema({}, { url }));
    assert.deepEqual(titles, []);
    assert.match(notice!, /Adresse führt aus dem Hub hinaus|„\/pfad“/);
  });
}

for (const [what, eintrag, reason] of [
  ["a title that turns the text round", { titel: "Deich\u202eschau" }, /unsichtbares Zeichen/],
  ["a title with a Cyrillic letter", { titel: "Dеichschau" }, /mehreren Schriften/],
  ["a title under a pile of accents", { titel: `D${"\u0301".repeat(40)}eich` }, /gestapelte Akzente/],
  ["an endless title", { titel: "D".repeat(100_000) }, /höchstens 200 Zeichen/],
  ["a title of blanks", { titel: " \n\u00a0" }, /„\/titel“ einen Text/],
  ["no title", { titel: undefined }, /die Angabe „titel“/],
  ["a list where a title should be", { titel: ["Deich"] }, /„\/eintrag\/titel“ eine Angabe der Art string/],
  ["an unknown status", { status: "großartig" }, /„\/eintrag\/status“ eines von/],
  ["a day that does not exist", { gueltig_bis: "2026-02-30" }, /die Form „date“/],
] as const) {
  test(`an entry with ${what} is left out, and the others are taken (unsafe)`, async () => {
    const { snapshot, notices } = await take([thema(eintrag), thema({}, { url: `${hub}themen/gut/` })]);
    assert.deepEqual(
      snapshot.eintraege.map(({ pfad }) => pfad),
      ["themen/gut/"],
    );
    assert.match(notices[0]!, reason);
  });
}

test("markup stays text, a twin and an entry of another kind are left out, keys of programs do nothing (unsafe)", async () => {
  const [titles] = await taken(thema({ titel: "<img src=x onerror=alert(1)>" }));
  assert.deepEqual(titles, ["<img src=x onerror=alert(1)>"]);
  assert.match((await take([thema(), thema()])).notices[0]!, /doppelt/);
  assert.match((await taken(thema({}, { type: "vorlage" })))[1]!, /anderer Art/);
  assert.match((await taken(thema({}, { type: "seite" })))[1]!, /„\/type“/);
  const { snapshot } = await take([JSON.parse(`{"__proto__": {"deleted": true}, ${JSON.stringify(thema()).slice(1)}`)]);
  assert.equal(snapshot.eintraege.length, 1);
  assert.equal(({} as { deleted?: boolean }).deleted, undefined);
});

test("of an endless list only so many are taken, and what is no list ends in a problem", async () => {
  const many = Array.from({ length: 2500 }, (_, i) => thema({}, { url: `${hub}themen/t-${i}/` }));
  const { snapshot, notices } = await take(many);
  assert.equal(snapshot.eintraege.length, 2000);
  assert.match(notices[0]!, /2\.?500 Einträgen/);
  for (const sent of [null, "x", { 0: 1 }]) await assert.rejects(take(sent), /nicht die erwartete Form/);
});

test("a snapshot that was changed by hand is read as strictly as what comes over the net", async () => {
  const { snapshot } = await take();
  const file = snapshotFile(hub);
  const read = (change: object, at = file): unknown =>
    snapshotOfText(JSON.stringify({ ...snapshot, ...change }), at, [{ name: "Nord", url: hub }]);
  const fault = (reason: RegExp, change: object, at?: string): void => {
    const answer = read(change, at) as { fault?: string };
    assert.match(answer.fault ?? "", reason);
  };
  assert.ok("hub" in (read({}) as object));
  fault(/„\/geholt“/, { geholt: "gestern" });
  fault(/keine weiteren Angaben/, { mehr: 1 });
  fault(/„\/eintraege\/0\/pfad“/, { eintraege: [{ typ: "thema", pfad: "//evil.example/", titel: "x" }] });
  fault(/unsichtbares Zeichen/, { name: "Nord\u200b" });
  fault(/Namen eines anderen/, {}, "hubs/anderer.json");
  fault(/Namen eines anderen/, { url: "https://nord.example/?x" });
  fault(/zweimal/, { eintraege: [...snapshot.eintraege, ...snapshot.eintraege] });
  assert.deepEqual(snapshotOfText("{", file, []), { fault: "Der Schnappschuss ist kein JSON." });
  assert.deepEqual(snapshotOfText(snapshotText(snapshot), file, []), { orphan: hub });
});
