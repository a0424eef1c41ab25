import type { Beratung } from "../../src/beratung/beratung.ts";
import { majorityWord, votesText } from "../../src/beratung/majority.ts";
import { labelOf, type Field } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";

function field({ type }: Item, name: string): Field | undefined {
  return type.fields["beratungsfolge"]?.items?.properties?.[name];
}

/** What a body does with a Ratsvorlage: „Vorberatung“. */
export function stepRole({ rolle }: Beratung, item: Item): string | undefined {
  return rolle && labelOf(field(item, "rolle"), rolle);
}

/** Whether a step took place: „vertagt“. */
export function stepStatus({ status = "geplant" }: Beratung, item: Item): string {
  return labelOf(field(item, "status"), status);
}

/** How a vote came out, with its numbers: „einstimmig angenommen (11 Ja, 0 Nein)“. */
export function stepVote({ abstimmung }: Beratung): string | undefined {
  return abstimmung && `${majorityWord(abstimmung)} (${votesText(abstimmung)})`;
}

/** The result of a step in few words: the vote, or else that it was put off or what for. */
export function stepResult(step: Beratung, item: Item): string | undefined {
  if (step.status === "vertagt") return stepStatus(step, item);
  return [stepRole(step, item), stepVote(step)].filter(Boolean).join(": ") || undefined;
}
