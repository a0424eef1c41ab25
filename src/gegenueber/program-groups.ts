import type { Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { verwaltungenMitVerfahren } from "./einsatz-matrix.ts";
import { gruppenOf, type Gruppe } from "./gruppen.ts";

/** Groups of Verwaltungen that name programs. */
export const programGroups = oncePer((site: Site): readonly Gruppe[] =>
  gruppenOf(verwaltungenMitVerfahren(site), site),
);
