import assert from "node:assert/strict";
import { test } from "node:test";
import { hubOf } from "../../src/model/hub.ts";
import type { HubData } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { improveLinks } from "./improve-links.ts";

const verantwortlich = { stelle: "Kasse", funktionspostfach: "kasse@amt.example" };
const addresses = (hub: HubData, data: object = {}): string[] => {
  const site = smallSite([entry("thema", "a", { titel: "Kasse & Co", ...data })], { hub: hubOf(hub) });
  return improveLinks(site.find("thema", "a")!, smallView(site)).map(
    (link) => /href="([^"]*)"/.exec(link.toString())?.[1] ?? "",
  );
};

test("a letter goes to those who answer for the entry, names the page, and else goes to the hub", () => {
  const [letter] = addresses({}, { verantwortlich });
  assert.equal(
    decodeURIComponent(letter ?? ""),
    "mailto:kasse@amt.example?subject=Hinweis zu „Kasse & Co“&amp;body=Seite: https://hub.example/themen/a/\r\n\r\nMein Hinweis:\r\n",
  );
  const kontakt = { stelle: "Redaktion", email: "redaktion@hub.example" };
  assert.match(addresses({ kontakt })[0] ?? "", /^mailto:redaktion@hub\.example\?/);
  assert.deepEqual(addresses({}), []);
});

test("the editor and the file are offered where hub.yaml says where they are", () => {
  const backend = { art: "gitlab", repo: "a/b", app_id: "x" } as const;
  assert.deepEqual(addresses({ backend }), [
    "/redaktion/#/collections/thema/entries/a/index",
    "https://gitlab.com/a/b/-/blob/main/content/themen/a/index.md",
  ]);
});
