import { daysLater } from "../text/days-later.ts";
import type { FristArt } from "./frist.ts";
import type { Benannt } from "./fristen-of.ts";

/** How a Frist stands on a day: past, to be acted on, or still far off. */
export type Lage = "vorbei" | "bald" | "spaeter";

/** How a Frist stands on a day (JJJJ-MM-TT); undefined once nobody has to act any more. */
export function lageOf(frist: Benannt, today: string): Lage | undefined {
  if (frist.bis !== undefined && frist.bis < today) return undefined;
  if (frist.tag < today) return "vorbei";
  return toldFrom(frist) <= today ? "bald" : "spaeter";
}

/** First day on which a Frist is told of. */
export function toldFrom({ tag, art }: { readonly tag: string; readonly art: FristArt }): string {
  return daysLater(tag, -art.vorlauf);
}
