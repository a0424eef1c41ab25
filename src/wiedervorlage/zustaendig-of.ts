import { textAt } from "../model/value-at.ts";

/** Who has to act on the Fristen of an entry. */
export interface Zustaendig {
  /** Office, as far as one is named. */
  readonly stelle: string | undefined;
  /** Function mailbox; undefined where neither the entry nor the hub names one. */
  readonly postfach: string | undefined;
}

/** Who answers for an entry; where it names no mailbox, those who keep the hub. Both may be wrong in any way. */
export function zustaendigOf(data: unknown, hub: unknown): Zustaendig {
  const stelle = textAt(data, "verantwortlich", "stelle");
  const postfach = textAt(data, "verantwortlich", "funktionspostfach");
  if (postfach !== undefined) return { stelle, postfach };
  return { stelle: textAt(hub, "kontakt", "stelle"), postfach: textAt(hub, "kontakt", "email") };
}
