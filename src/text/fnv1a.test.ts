import assert from "node:assert/strict";
import { test } from "node:test";
import { fnv1a } from "./fnv1a.ts";

test("the hash is FNV-1a over UTF-8", () => {
  // 32-bit test vectors published with the hash.
  const vectors: Readonly<Record<string, number>> = {
    "": 0x811c9dc5,
    a: 0xe40c292c,
    b: 0xe70c2de5,
    foo: 0xa9f37ed7,
    foobar: 0xbf9cf968,
  };
  for (const [text, hash] of Object.entries(vectors)) assert.equal(fnv1a(text), hash, text);
  assert.notEqual(fnv1a("ü"), fnv1a("\u00fc".normalize("NFD")));
});
