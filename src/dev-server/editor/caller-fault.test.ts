import assert from "node:assert/strict";
import { test } from "node:test";
import { isLoopback } from "./caller-fault.ts";

test("only addresses of this machine are its own (safe)", () => {
  for (const own of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"]) assert.ok(isLoopback(own), own);
  for (const other of [
    undefined,
    "",
    "192.168.1.7",
    "10.0.0.1",
    "::",
    "fe80::1",
    "::ffff:10.0.0.1",
    "1127.0.0.1",
    "127.0.0.1.evil.example",
    "0.0.0.0",
  ])
    assert.ok(!isLoopback(other), other);
});
