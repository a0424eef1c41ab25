import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../../test/small-site.ts";
import { readHubJson } from "../../hubs/read-hub-json.ts";
import { laender, lizenzen, themenstatus } from "../../hubs/schema/words.ts";
import { licenceField } from "../licence-field.ts";
import { hubFiles } from "./hub-files.ts";

const entries = [
  entry("thema", "a", { status: "laeuft" }),
  entry("thema", "weg", { status: "laeuft", zurueckgezogen: { datum: "2026-01-01", grund: "Überholt." } }),
  entry("verwaltung", "haarbach", { titel: "Haarbach", art: "gemeinde", land: "BY", ags: "09275122" }),
];
const read = (base: string, origin = "https://hub.example") => {
  const site = smallSite(entries, {
    hub: { name: "Hub", beschreibung: "x", lizenz: "CC-BY-4.0" },
    address: { origin, base },
  });
  const file = hubFiles(site).find(({ path }) => path === "/daten/hub.json")!;
  assert.ok("content" in file);
  return JSON.parse(String(file.content)) as {
    arten: { type: string; anzahl: number }[];
    gebiet: { laender: string[]; verwaltungen: object[] };
    feeds: object[];
  };
};

test("hub.json tells what this hub has, and other hubs can read it, also under a base path or without an own address", () => {
  const told = read("/pfad/");
  assert.equal(told.arten.find(({ type }) => type === "thema")?.anzahl, 1);
  const url = "https://hub.example/pfad/verwaltungen/haarbach/";
  assert.deepEqual(told.gebiet, { laender: ["BY"], verwaltungen: [{ name: "Haarbach", ags: "09275122", url }] });
  assert.equal(
    readHubJson(told, "https://hub.example/pfad/").lists[0]?.url,
    "https://hub.example/pfad/daten/themen.json",
  );
  assert.equal(readHubJson(read("/", ""), "https://x.example/").lists.length, 3);
});

test("the words of hub.json are those of the schemas", () => {
  const fields = (typ: string) => schemas.types.find((type) => type.typ === typ)!.fields;
  assert.deepEqual(laender, fields("verwaltung")["land"]?.enum);
  assert.deepEqual(themenstatus, fields("thema")["status"]?.enum);
  assert.deepEqual([...lizenzen].toSorted(), (licenceField(smallSite([]))?.enum ?? []).toSorted());
});
