import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { JobShare } from "./job-share.ts";

test("two threads take portions in their order, and every job is taken once", () => {
  for (const count of [0, 1, 8, 9, 100]) {
    const one = new JobShare(count);
    const two = new JobShare(count, one.memory);
    const taken: number[] = [];
    for (let turn = 0, portion = one.take(); portion; turn++) {
      for (let job = portion[0]; job < portion[1]; job++) taken.push(job);
      portion = turn % 3 === 0 ? two.take() : one.take();
    }
    assert.deepEqual(
      taken.toSorted((a, b) => a - b),
      Array.from({ length: count }, (_, i) => i),
    );
    assert.equal(two.take(), undefined);
  }
});

test("two threads at once never take the same job", async () => {
  const count = 40_000;
  const share = new JobShare(count);
  const program = `
    import { parentPort, workerData } from "node:worker_threads";
    const { JobShare } = await import(workerData.module);
    const share = new JobShare(workerData.count, workerData.memory);
    const taken = [];
    parentPort.postMessage("ready");
    Atomics.wait(workerData.gate, 0, 0);
    for (let portion = share.take(); portion; portion = share.take()) taken.push(portion);
    parentPort.postMessage(taken);`;
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const module = new URL("job-share.ts", import.meta.url).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: { module, count, gate, memory: share.memory },
  });
  await once(worker, "message");
  const theirs = new Promise<[number, number][]>((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
  const ours: (readonly [number, number])[] = [];
  for (let portion = share.take(); portion; portion = share.take()) ours.push(portion);
  const all = [...ours, ...(await theirs)].toSorted(([a], [b]) => a - b);
  assert.equal(all[0]?.[0], 0);
  for (const [i, [, end]] of all.entries()) assert.equal(all[i + 1]?.[0] ?? count, end);
});
