import assert from "node:assert/strict";
import { test } from "node:test";
import { MessageChannel } from "node:worker_threads";
import { inbox } from "./inbox.ts";

test("messages are heard by their kinds, whether they come before or after somebody waits for them", async (t) => {
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  const hear = inbox<{ readonly eins: number; readonly zwei: string }>(port1);
  const second = hear("zwei");
  port2.postMessage({ kind: "eins", what: 1 });
  port2.postMessage({ kind: "zwei", what: "b" });
  assert.equal(await second, "b");
  assert.equal(await hear("eins"), 1);
});
