import type { Html } from "../../src/html.ts";
import { lageWords } from "../../src/schulung/lage-text.ts";
import type { Lage } from "../../src/schulung/lage.ts";
import { stand } from "../components/stand.ts";

/** The shape of a status that says as much as how a course stands. */
const shapes: Readonly<Record<Lage, string>> = {
  knapp: "in-pruefung",
  verfehlt: "verworfen",
  erreicht: "vereinbart",
  voll: "abgeschlossen",
  ueberbucht: "zurueckgestellt",
  "ohne-mindestzahl": "angeregt",
  vorbei: "abgeschlossen",
};

/** How a course stands: shape, word and colour. */
export function trainingStand(lage: Lage): Html {
  return stand({ status: shapes[lage], label: lageWords[lage] });
}
