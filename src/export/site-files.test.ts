import assert from "node:assert/strict";
import { test } from "node:test";
import { smallSite } from "../../test/small-site.ts";
import { hubOf } from "../model/hub.ts";
import { siteFiles } from "./site-files.ts";

const backend = { art: "gitlab", repo: "a/b", app_id: "4f2a9c", base_url: "https://git.example" } as const;
const pages = ["/", "/themen/a/", "/redaktion/"].map((path) => ({ path, html: "" }));
const files = [{ path: "/kalender.ics", content: "" }];

test("only a hub with a backend gets the policy of the editor, with its server", () => {
  assert.doesNotMatch(headersFile(smallSite([])), /'unsafe-eval'|git\.example/);
  assert.match(
    headersFile(editable),
    /^\/pfad\/\*\n {2}Content-Security-Policy: .*'unsafe-eval'.* https:\/\/git\.example;/,
  );
});

test("with a backend whatever else a build writes gets the policy of the site", () => {
  const patterns = headersFile(editable).match(/^\/.*$/gm)!;
  for (const pattern of ["", "themen/*", "kalender.ics", "robots.txt", "sitemap.xml", "pagefind/*"])
    assert.ok(patterns.includes(`/pfad/${pattern}`), pattern);
  const ofEditor = headersFile(editable)
    .split("\n\n")
    .find((block) => block.startsWith("/pfad/redaktion/*"));
  assert.doesNotMatch(ofEditor ?? "", /Content-Security-Policy/);
});

const editable = smallSite([], {
  hub: hubOf({ backend }),
  address: { origin: "https://hub.example", base: "/pfad/" },
});

function headersFile(site: typeof editable): string {
  const { content } = siteFiles(site, pages, files).find(({ path }) => path === "/_headers") as { content: string };
  return content;
}
