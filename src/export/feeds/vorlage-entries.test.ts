import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { vorlageEntries } from "./vorlage-entries.ts";

test("a former Fassung whose text was kept leads to its comparison, every other one to the list of Fassungen", () => {
  const fassungen = ["1.0", "1.1", "1.2"].map((nummer, i) => ({ nummer, datum: `202${i + 3}-01-02` }));
  const files = ["1.0", "1.2"].map((nummer) => ({ name: `fassungen/${nummer}.md`, size: 9, path: "/x" }));
  const site = smallSite([entry("vorlage", "v", { art: "satzung", fassungen, stand: "2026-01-02" }, "", files)]);
  assert.deepEqual(
    vorlageEntries(site.find("vorlage", "v")!, site).map(({ url }) =>
      url.slice("https://hub.example/vorlagen/v/".length),
    ),
    ["fassungen/1.0/", "#a_fassungen", "#a_fassungen"],
  );
});
