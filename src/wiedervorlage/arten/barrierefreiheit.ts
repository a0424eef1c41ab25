import { anniversary } from "../../text/anniversary.ts";
import { dayAt } from "../day-at.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "barrierefreiheit",
  titel: "Erklärung zur Barrierefreiheit",
  typ: null,
  vorlauf: 28,
  bald: "liegt bald ein Jahr zurück",
  vorbei: "liegt mehr als ein Jahr zurück",
  tun: "Prüfen Sie die Erklärung zur Barrierefreiheit und setzen Sie den Stand neu.",
  fristen: (data) => dayAt(data, "barrierefreiheit", "stand").map((one) => ({ ...one, tag: anniversary(one.tag, 1) })),
} satisfies FristArt;
