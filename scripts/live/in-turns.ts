import { setImmediate } from "node:timers/promises";

/** Milliseconds after which long work lets others have a turn: answers to the browser, the next edit. */
const turn = 10;

/** Goes through work in parts; breaks off, and says so by false, once it is no longer wanted. */
export async function inTurns(work: Iterable<unknown>, isWanted: () => boolean): Promise<boolean> {
  let until = performance.now() + turn;
  const parts = Iterator.from(work);
  while (parts.next().done !== true) {
    if (performance.now() < until) continue;
    await setImmediate();
    if (!isWanted()) return false;
    until = performance.now() + turn;
  }
  return isWanted();
}
