import { countText } from "../text/numbers.ts";
import type { Anstehend } from "./anstehendes-of.ts";

/** Words named in one line; the rest is counted. */
const most = 3;

/** What it is about in one line; undefined where the title says it. */
export function worumText({ worum }: Pick<Anstehend, "worum">): string | undefined {
  if (worum.length === 0) return undefined;
  const rest = worum.length - most;
  const more = rest > 0 ? [`und ${countText(rest, "weitere Angabe", "weitere Angaben")}`] : [];
  return [...worum.slice(0, most), ...more].join("; ");
}

/** Name of a Frist among those of its entry, the same in feed and calendar. */
export function dueName({ art, tag }: Pick<Anstehend, "art" | "tag">): string {
  return `${art.name}-${tag}`;
}
