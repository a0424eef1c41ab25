import type { HubData } from "../model/types.generated.ts";
import { hubAddress, hubKennung } from "./hub-address.ts";
import { snapshotSchema } from "./schema/snapshot-schema.ts";
import { misfit } from "./schema/validate.ts";
import type { FremderHub, Schnappschuss } from "./schnappschuss.ts";
import { snapshotFile } from "./snapshot-file.ts";
import { unsoundData } from "./unsound-text.ts";

/** A snapshot that may be shown, or the German reason why not; `orphan` when it is sound but no hub of hub.yaml. */
export type ReadSnapshot = { readonly hub: FremderHub } | { readonly fault: string } | { readonly orphan: string };

/** Reads a file of content/hubs/ as strictly as what came over the net: people may have changed it since. */
export function snapshotOfText(text: string, file: string, hubs: NonNullable<HubData["hubs"]>): ReadSnapshot {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: "Der Schnappschuss ist kein JSON." };
  }
  const wrong = misfit(snapshotSchema, data);
  if (wrong) return { fault: `Der Schnappschuss passt nicht: Bei „${wrong.place}“ wird ${wrong.expected} erwartet.` };
  const unsound = unsoundData(data);
  if (unsound !== undefined) return { fault: `Der Schnappschuss enthält ${unsound}.` };
  const snapshot = data as Schnappschuss;
  if (hubAddress(snapshot.url) !== snapshot.url || file !== snapshotFile(snapshot.url))
    return { fault: "Der Schnappschuss liegt unter dem Namen eines anderen Hubs." };
  if (new Set(snapshot.eintraege.map(({ pfad }) => pfad)).size < snapshot.eintraege.length)
    return { fault: "Der Schnappschuss nennt einen Eintrag zweimal." };
  const named = hubs.find((one) => hubAddress(one?.url) === snapshot.url);
  if (!named) return { orphan: snapshot.url };
  // Readers see the name that the operator chose: a hub could call itself like this one.
  return { hub: { ...snapshot, name: named.name, kennung: hubKennung(snapshot.url) } };
}
