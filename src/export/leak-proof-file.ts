import { rmSync, writeFileSync } from "node:fs";

/** Writes beside an output what its leak proof says; without one, what an earlier build left there goes. */
export function writeLeakProof(out: string, proof: object | undefined): void {
  const file = `${out}.leak-proof.json`;
  if (proof === undefined) rmSync(file, { force: true });
  else writeFileSync(file, `${JSON.stringify(proof, undefined, 2)}\n`);
}
