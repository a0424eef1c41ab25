import assert from "node:assert/strict";

const prototypes = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype };
const keys = (prototype: object): string => Reflect.ownKeys(prototype).map(String).join();
const before = Object.entries(prototypes).map(([name, prototype]) => [name, prototype, keys(prototype)] as const);

/** Fails when something has been written onto what all objects share. */
export function assertUnpolluted(what: string): void {
  for (const [name, prototype, known] of before)
    assert.equal(keys(prototype), known, `${name}.prototype has changed: ${what}`);
}
