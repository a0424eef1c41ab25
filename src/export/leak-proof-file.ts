/** What stands beside an output about its leak proof; nothing where none was made, so that none speaks of another output. */
export function leakProofText(proof: object | undefined): string | undefined {
  return proof && `${JSON.stringify(proof, undefined, 2)}\n`;
}
