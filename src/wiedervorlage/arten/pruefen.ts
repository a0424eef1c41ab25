import { dayAt } from "../day-at.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "pruefen",
  titel: "Prüfung",
  vorlauf: 14,
  bald: "ist bald so weit",
  vorbei: "ist vorbei",
  tun: "Prüfen Sie den Inhalt und setzen Sie „stand“ und „pruefen_bis“ neu.",
  nurNah: true,
  fristen: (data) => dayAt(data, "pruefen_bis"),
} satisfies FristArt;
