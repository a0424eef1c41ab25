import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Termin } from "../model/types.generated.ts";
import { tandemPlan, type TandemTeil } from "./tandem-plan.ts";

const plan: Partial<Termin> = {
  art: "schulung",
  format: "tandem",
  beginn: "2022-06-01",
  ende: "2022-08-31",
  reihe: "r",
  sachgebiete: ["kasse", "it", "personal"],
  referenten: ["Digitalisierungsbeauftragte", "Leitung des jeweiligen Fachgebiets"],
};
const day = (kennung: string, beginn: string, sachgebiete: string[]) =>
  entry("termin", kennung, { art: "schulung", format: "tandem", reihe: "r", beginn, sachgebiete });

function planOf(change: Partial<Termin>): readonly TandemTeil[] {
  const site = smallSite([
    ...["kasse", "it", "personal"].map((name) => entry("sachgebiet", name, { titel: name.toUpperCase() })),
    entry("reihe", "r"),
    entry("termin", "plan", { ...plan, ...change }),
    day("a", "2022-06-22", ["kasse"]),
    day("b", "2022-09-22", ["it"]),
    day("c", "2022-07-22", ["it", "personal"]),
  ]);
  return tandemPlan(site.find("termin", "plan")!, site);
}

test("a window is split among the Sachgebiete without a gap, and each has its two roles", () => {
  const parts = planOf({});
  assert.deepEqual(
    parts.map(({ sachgebiet, von, bis, termin }) => [sachgebiet, von, bis, termin?.kennung]),
    [
      ["kasse", "2022-06-01", "2022-07-01", "a"],
      ["it", "2022-07-02", "2022-07-31", undefined],
      ["personal", "2022-08-01", "2022-08-31", undefined],
    ],
  );
  assert.deepEqual(parts[0]?.rollen, ["Digitalisierungsbeauftragte", "Leitung Sachgebiet KASSE"]);
});

test("one Sachgebiet, one day, or another form is no plan, and another Reihe fixes no day", () => {
  for (const change of [{ sachgebiete: ["it"] }, { ende: "2022-06-01" }, { format: "online" as const }])
    assert.deepEqual(planOf(change), []);
  assert.deepEqual(
    planOf({ reihe: "x" }).filter(({ termin }) => termin),
    [],
  );
});
