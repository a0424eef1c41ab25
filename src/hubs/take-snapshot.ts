import { countText } from "../text/numbers.ts";
import { HubFault } from "./hub-fault.ts";
import { readHubJson } from "./read-hub-json.ts";
import { hubLimits, type FremderEintrag, type Schnappschuss } from "./schnappschuss.ts";
import { takeEntry } from "./take-entry.ts";

/** A snapshot, and in German what was left out of it. */
export interface TakenSnapshot {
  readonly snapshot: Schnappschuss;
  readonly notices: readonly string[];
}

/** Takes a snapshot of the hub at an address (with a slash at its end); `get` fetches JSON of an address below it. Throws {@link HubFault}. */
export async function takeSnapshot(
  hub: string,
  today: string,
  get: (url: string, bytes: number) => Promise<unknown>,
): Promise<TakenSnapshot> {
  const { name, lizenz, laender, lists } = readHubJson(await get(`${hub}daten/hub.json`, hubLimits.hubJson), hub);
  // „presse-frei“ is a permission for pictures.
  const quotes = lizenz !== undefined && lizenz !== "presse-frei";
  const notices = quotes ? [] : ["Der Hub nennt keine Lizenz: Übernommen werden nur Titel und Angaben, keine Texte."];
  const entries = new Map<string, FremderEintrag>();
  for (const { typ, url } of lists) {
    const sent = entriesOf(await get(url, hubLimits.list));
    if (sent.length > hubLimits.entries)
      notices.push(
        `Von ${countText(sent.length, "Eintrag", "Einträgen")} in ${url} werden ${hubLimits.entries} übernommen.`,
      );
    for (const [at, one] of sent.slice(0, hubLimits.entries).entries()) {
      const taken = takeEntry(one, hub, quotes);
      if (!taken) continue;
      if ("refused" in taken) notices.push(`Eintrag ${at + 1} in ${url} fehlt: ${taken.refused}.`);
      else if (taken.entry.typ !== typ) notices.push(`Eintrag ${at + 1} in ${url} fehlt: er ist von anderer Art.`);
      else if (entries.has(taken.entry.pfad))
        notices.push(`Eintrag ${at + 1} in ${url} fehlt: seine Adresse kommt doppelt vor.`);
      else entries.set(taken.entry.pfad, taken.entry);
    }
  }
  const eintraege = [...entries.values()].toSorted((a, b) => (a.pfad < b.pfad ? -1 : 1));
  const named = lizenz === undefined ? {} : { lizenz };
  return { snapshot: { format: 1, url: hub, name, geholt: today, ...named, laender, eintraege }, notices };
}

function entriesOf(sent: unknown): readonly unknown[] {
  const list = typeof sent === "object" && sent !== null && "eintraege" in sent ? sent.eintraege : undefined;
  if (Array.isArray(list)) return list;
  throw new HubFault("Eine Liste des Hubs hat nicht die erwartete Form.", "Fragen Sie bei diesem Hub nach.");
}
