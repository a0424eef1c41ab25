import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { linesOf } from "./lines.ts";
import { jointEntries } from "./joint-entries.ts";
import { motifOf, type Motif } from "./motif.ts";

/** The form of a Verbund of so many, the first so many of them Kreise. */
function motif(members: number, kreise: number): Motif {
  const kennungen = Array.from({ length: members }, (_, i) => `v${String(i).padStart(2, "0")}`);
  const offices = kennungen.map((kennung, i) => entry("verwaltung", kennung, { art: i < kreise ? "kreis" : "stadt" }));
  const verbund = entry("verbund", "v", { art: "netzwerk", mitglieder: kennungen });
  return motifOf(linesOf(jointEntries(smallSite([...offices, verbund])))[0]!);
}

test("one more member takes one more row at most, with a Kreis in the middle and without", () => {
  for (const kreise of [0, 1, 2])
    for (let members = 2; members < 24; members++)
      assert.ok(motif(members + 1, kreise).rows - motif(members, kreise).rows <= 1, `${members} with ${kreise}`);
});

test("four stand in a row, five and more on a ring, four to seven around their only Kreis", () => {
  const levels = (one: Motif): number => new Set(one.places.map(({ y }) => y)).size;
  assert.deepEqual([levels(motif(4, 0)), levels(motif(5, 0)), levels(motif(9, 0))], [1, 2, 3]);
  assert.ok(motif(5, 0).title.inside);
  const fan = motif(7, 1);
  assert.ok(fan.joins.every(([from]) => from === 0));
  assert.equal(fan.joins.length, 6);
  assert.ok(motif(7, 2).title.inside);
});
