import type { Problem } from "../model/problem.ts";
import { countText } from "../text/numbers.ts";
import { fetchJson } from "./fetch-json.ts";
import { HubFault } from "./hub-fault.ts";
import type { ListedHub } from "./listed-hubs.ts";
import { snapshotOfText } from "./snapshot-of-text.ts";
import { snapshotFile, snapshotText } from "./snapshot-file.ts";
import { hubLimits } from "./schnappschuss.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** What came of asking one hub: the text of its snapshot, unless a problem forbids it. */
export interface FetchedHub {
  readonly text?: string;
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Notices told one by one; who sends a thousand bad entries need not fill a screen. */
const told = 10;

/** Asks a hub for its entries; `local` allows addresses of the own house. Never throws on what the hub says. */
export async function fetchHub(hub: ListedHub, today: string, local: boolean): Promise<FetchedHub> {
  try {
    const get = (url: string, bytes: number) => fetchJson(url, { hub: hub.url, bytes, local });
    const { snapshot, notices } = await takeSnapshot(hub.url, today, get);
    const text = snapshotText(snapshot);
    const read = snapshotOfText(text, snapshotFile(hub.url), [{ name: hub.name, url: hub.url }]);
    if (!("hub" in read) || Buffer.byteLength(text) > hubLimits.snapshot)
      throw new HubFault(
        "fault" in read ? read.fault : "Der Schnappschuss wird zu groß.",
        "Fragen Sie bei diesem Hub nach.",
      );
    const rest = notices.length - told;
    const lines = [
      ...notices.slice(0, told),
      ...(rest > 0 ? [`${countText(rest, "weiterer Hinweis", "weitere Hinweise")} dieser Art.`] : []),
    ];
    const problems = lines.map((line) => hub.problem(line, "Der übrige Schnappschuss gilt.", "warnung"));
    return { text, count: snapshot.eintraege.length, problems };
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return { count: 0, problems: [hub.problem(error.message, error.hint)] };
  }
}
