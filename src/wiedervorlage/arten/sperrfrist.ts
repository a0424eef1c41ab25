import { isDateTime } from "../../check/formats.ts";
import { textAt } from "../../model/value-at.ts";
import { berlinDay } from "../../text/dates.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "sperrfrist",
  titel: "Ende der Sperrfrist",
  vorlauf: 14,
  bald: "endet bald",
  vorbei: "ist vorbei",
  tun: "Lesen Sie den Eintrag noch einmal, und sorgen Sie dafür, dass der öffentliche Auftritt danach neu gebaut wird.",
  nurIntern: true,
  fristen: (data) => {
    const end = textAt(data, "sperrfrist");
    if (end === undefined || !isDateTime(end)) return [];
    const tag = berlinDay(end);
    return [{ path: ["sperrfrist"], tag, bis: tag }];
  },
} satisfies FristArt;
