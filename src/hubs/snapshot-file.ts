import { hubKennung } from "./hub-address.ts";
import type { Schnappschuss } from "./schnappschuss.ts";

/** Folder of snapshots in the content folder. */
export const snapshotFolder = "hubs";

/** File of a hub's snapshot, relative to the content folder. */
export function snapshotFile(hub: string): string {
  return `${snapshotFolder}/${hubKennung(hub)}.json`;
}

/** Text of a snapshot: one entry a line, so that a person can see in a comparison what is new. */
export function snapshotText({ eintraege, ...head }: Schnappschuss): string {
  const lines = eintraege.map((one) => JSON.stringify(one));
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "eintraege": ${list}\n}\n`;
}
