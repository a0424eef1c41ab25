import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "../pages/entry.ts";

const page = (data: object): string => {
  const site = smallSite([entry("thema", "a", { status: "angeregt", ...data })]);
  return entryPage(site.find("thema", "a")!, smallView(site)).html;
};

test("an entry says at its top when the day of its next check has passed, and whom to ask", () => {
  const verantwortlich = { stelle: "Kasse", funktionspostfach: "kasse@amt.example" };
  const late = page({ pruefen_bis: "2026-05-31", verantwortlich });
  const [head] = late.split("<section");
  assert.match(head ?? "", /war bis <time datetime="2026-05-31">31\.\u00a0Mai\u00a02026<\/time> vorgesehen/);
  assert.match(head ?? "", /mailto:kasse@amt\.example/);
  assert.doesNotMatch(page({ pruefen_bis: "2026-06-01", verantwortlich }), /vorgesehen/);
});

test("an archived entry says that nobody keeps it any more", () => {
  assert.match(
    page({ archiviert: "2026-01-31" }),
    /<strong>Seit <time[^>]*>31\.\u00a0Januar\u00a02026<\/time> nicht mehr gepflegt/,
  );
});
