import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { test } from "node:test";
import { limits } from "../../read/limits.ts";
import { bodyLimit, readBody } from "./read-body.ts";
import { Refused } from "./refused.ts";

const body = (...parts: (string | Buffer)[]): IncomingMessage =>
  Readable.from(parts.map((part) => Buffer.from(part))) as IncomingMessage;

test("a body is read up to its limit, and one that is larger is refused after it was let through", async () => {
  assert.equal(await readBody(body("Grö", "ße"), 7), "Größe");
  const large = body("Grö", "ße!");
  await assert.rejects(readBody(large, 7), (error) => error instanceof Refused && error.status === 413);
  assert.ok(large.readableEnded);
});

test("a body that is no UTF-8 is refused", async () => {
  await assert.rejects(
    readBody(body(Buffer.from([0x22, 0xff, 0x22])), 7),
    (error) => error instanceof Refused && error.status === 400,
  );
});

test("the greatest file fits into one save", () => {
  assert.ok(bodyLimit > Buffer.alloc(limits.file).toString("base64").length + limits.markdown);
});
