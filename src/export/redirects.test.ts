import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { caddyRedirects } from "./caddy-config.ts";
import { nginxRedirects } from "./nginx-config.ts";
import { redirectsFile, redirectsOf } from "./redirects.ts";

const entries = [
  entry("thema", "neu", { titel: "Neu", frueher: ["z-alt", "a-alt"] }),
  entry("partner", "p", { frueher: ["q"] }),
];

test("every former kennung of every entry leads to where it is now, sorted by old path", () => {
  assert.deepEqual(
    redirectsOf(smallSite(entries)).map(({ from, to }) => `${from} ${to}`),
    ["/partner/q/ /partner/p/", "/themen/a-alt/ /themen/neu/", "/themen/z-alt/ /themen/neu/"],
  );
});

test("an entry that nobody may see has no redirect", () => {
  assert.deepEqual(redirectsOf(smallSite([])), []);
});

test("the files for hosts carry the base path on both sides", () => {
  const site = smallSite(entries.slice(1), { address: { origin: "", base: "/kd/" } });
  assert.equal(redirectsFile(site), "/kd/partner/q/ /kd/partner/p/ 301!\n");
  assert.equal(
    nginxRedirects(site),
    "location @weiter { return 301 $ziel; }\nlocation = /kd/partner/q/ { set $ziel /kd/partner/p/; try_files /.fehlt @weiter; }\n",
  );
  assert.equal(caddyRedirects(site), "redir /kd/partner/q/ /kd/partner/p/ 301\n");
});

test("without redirects there is nothing for a host to read", () => {
  assert.equal(nginxRedirects(smallSite([])), "");
});
