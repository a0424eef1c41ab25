import assert from "node:assert/strict";
import { test } from "node:test";
import { absoluteUrl, addressOf, urlOf } from "./address.ts";

test("without an address the site stands at the root of an unknown host", () => {
  for (const url of [undefined, ""]) assert.deepEqual(addressOf(url), { origin: "", base: "/" });
  assert.equal(absoluteUrl(addressOf(undefined), "/themen/x/"), "/themen/x/");
});

test("an address is split into origin and base path with slashes at both ends", () => {
  assert.deepEqual(addressOf("https://hub.example"), { origin: "https://hub.example", base: "/" });
  for (const url of ["https://hub.example/kd", "https://hub.example/kd/", "https://hub.example/kd/?a=1#b"]) {
    assert.deepEqual(addressOf(url), { origin: "https://hub.example", base: "/kd/" });
  }
});

test("every path inside the site gets the base path exactly once", () => {
  const address = addressOf("https://hub.example/a/b");
  assert.equal(urlOf(address, "/"), "/a/b/");
  assert.equal(urlOf(address, "/themen/x/"), "/a/b/themen/x/");
  assert.equal(urlOf(address, "themen/x/"), "/a/b/themen/x/");
  assert.equal(absoluteUrl(address, "/404.html"), "https://hub.example/a/b/404.html");
});

test("an address that is no web address is refused", () => {
  for (const url of ["file:///srv/hub", "javascript:x", "hub.example"]) assert.throws(() => addressOf(url), url);
});
