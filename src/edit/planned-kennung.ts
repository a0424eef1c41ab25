import { isDate } from "../check/formats.ts";
import type { ContentType } from "../model/content-type.ts";
import { toKennung } from "../model/kennung.ts";
import { textAt } from "../model/value-at.ts";
import { kennungFault, kennungLength } from "../read/names.ts";
import { EditFault } from "./edit-fault.ts";

/** The kennung a new entry gets by its title and, where its type asks for that, its day; throws {@link EditFault} when none can be made. */
export function plannedKennung(type: ContentType, data: object): string {
  const titel = textAt(data, "titel") ?? "";
  const prefix = dayPrefix(type, data);
  const rest = toKennung(titel, kennungLength - prefix.length);
  if (rest === undefined)
    throw new EditFault(
      `Aus dem Titel „${titel}“ lässt sich kein Ordnername bilden. Er braucht lateinische Buchstaben oder Ziffern.`,
    );
  const fault = kennungFault(prefix + rest);
  if (fault)
    throw new EditFault(
      `Aus dem Titel würde der Ordnername „${prefix}${rest}“. ${fault} Wählen Sie einen anderen Titel.`,
    );
  return prefix + rest;
}

/** {@link plannedKennung} that no entry of the type has yet; throws {@link EditFault} when one has. */
export function freeKennung(type: ContentType, data: object, isTaken: (kennung: string) => boolean): string {
  const kennung = plannedKennung(type, data);
  if (isTaken(kennung))
    throw new EditFault(`Den Ordner ${type.plural}/${kennung} gibt es schon. Wählen Sie einen anderen Titel.`);
  return kennung;
}

/** What is no day gets no prefix; check names it. */
function dayPrefix(type: ContentType, data: object): string {
  const day =
    type.datedKennung && type.date !== undefined ? textAt(data, ...type.date.split("."))?.slice(0, 10) : undefined;
  return day !== undefined && isDate(day) ? `${day}-` : "";
}
