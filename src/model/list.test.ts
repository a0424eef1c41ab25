import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { facetsOf } from "./list.ts";
import type { Site } from "./site.ts";
import type { TypeName } from "./types.generated.ts";

const facets = (typ: TypeName, site: Site): Record<string, string[]> =>
  Object.fromEntries(
    facetsOf(
      schemas.types.find((type) => type.typ === typ)!,
      site,
    ).map(({ name, values }) => [
      name,
      values.map(({ value, label, items }) => `${value} ${label} ${items.map(({ kennung }) => kennung).join("+")}`),
    ]),
  );

test("a facet of references is named after their target and sorted by its title in German order", () => {
  const site = smallSite([
    entry("thema", "t1", { status: "laeuft", sachgebiete: ["aemter", "zoo"] }),
    entry("thema", "t2", { status: "laeuft", sachgebiete: ["bau", "aemter", "geheim"] }),
    entry("sachgebiet", "aemter", { titel: "Ämter" }),
    entry("sachgebiet", "bau", { titel: "Bau" }),
    entry("sachgebiet", "zoo", { titel: "Zoo" }),
  ]);
  assert.deepEqual(facets("thema", site)["sachgebiet"], ["aemter Ämter t1+t2", "bau Bau t2", "zoo Zoo t1"]);
});

test("a facet of an enum keeps the order of the schema and shows its German words", () => {
  const site = smallSite([
    entry("thema", "a", { status: "abgeschlossen" }),
    entry("thema", "b", { status: "angeregt" }),
    entry("thema", "c", { status: "in-pruefung" }),
  ]);
  assert.deepEqual(facets("thema", site)["status"], [
    "angeregt angeregt b",
    "in-pruefung in Prüfung c",
    "abgeschlossen abgeschlossen a",
  ]);
});

test("Länder are sorted by name, and their codes are lower case in the URL", () => {
  const site = smallSite([
    entry("verwaltung", "x", { art: "amt", land: "SN" } as never),
    entry("verwaltung", "y", { art: "amt", land: "BY" } as never),
  ]);
  assert.deepEqual(facets("verwaltung", site)["land"], ["by Bayern y", "sn Sachsen x"]);
});

test("years are newest first and leave out entries without a date", () => {
  const site = smallSite([
    entry("termin", "a", { art: "treffen", beginn: "2024-05-01" } as never),
    entry("termin", "b", { art: "treffen", beginn: "2026-05-01" } as never),
    entry("termin", "c", { art: "treffen" } as never),
  ]);
  assert.deepEqual(facets("termin", site)["jahr"], ["2026 2026 b", "2024 2024 a"]);
});

test("projekt forbids the shared field verwaltungen and is still narrowed by those who take part", () => {
  const site = smallSite([
    entry("projekt", "p", { status: "laeuft", beteiligte: [{ verwaltung: "haarbach" }] } as never),
    entry("verwaltung", "haarbach", { titel: "Haarbach" }),
  ]);
  assert.deepEqual(facets("projekt", site)["verwaltung"], ["haarbach Haarbach p"]);
});

test("a facet without values is left out, and a link in a text is no value", () => {
  const site = smallSite([entry("thema", "a", {}, "[Bau](/sachgebiete/bau/)"), entry("sachgebiet", "bau")]);
  assert.deepEqual(facets("thema", site), {});
});

test("a type without a Land of its own is narrowed by those of the Verwaltungen it names", () => {
  const site = smallSite([
    entry("thema", "t", { status: "laeuft", verwaltungen: ["a", "b"] }),
    entry("verwaltung", "a", { art: "amt", land: "MV" }),
    entry("verwaltung", "b", { art: "amt", land: "BY" }),
  ]);
  assert.deepEqual(facets("thema", site)["land"], ["by Bayern t", "mv Mecklenburg-Vorpommern t"]);
});
