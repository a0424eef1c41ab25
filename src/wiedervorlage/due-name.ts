import { fnv1a } from "../text/fnv1a.ts";
import type { Anstehend } from "./anstehendes-of.ts";

/** Name of a Frist among those of its entry, in feed and calendar; of several in one list the words tell which. */
export function dueName({ frist: { art, tag, worum, path } }: Anstehend): string {
  const listed = path.some((step) => typeof step === "number");
  return `${art.name}-${tag}${listed && worum !== undefined ? `-${fnv1a(worum)}` : ""}`;
}
