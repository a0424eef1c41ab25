import { textMark } from "../../cms/text-mark.ts";
import type { SaveRequest } from "./editor-request.ts";
import { Refused } from "./refused.ts";

/** Refuses to overwrite what the sender of a save has not seen; `stored` is the text as it is now. */
export function assertBase({ base }: SaveRequest, stored: string | undefined): void {
  if (base === (stored === undefined ? null : textMark(stored))) return;
  if (stored === undefined) throw new Refused("Diesen Eintrag hat inzwischen jemand gelöscht.", 409);
  throw new Refused(
    base === null
      ? "Einen Eintrag mit dieser Kennung hat inzwischen jemand anderes angelegt. Wählen Sie einen anderen Titel."
      : "Diesen Eintrag hat inzwischen jemand anderes gespeichert. Speichern Sie noch einmal: Dann sehen Sie, was sich unterscheidet.",
    409,
  );
}
