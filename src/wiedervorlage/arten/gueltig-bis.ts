import { dayAt } from "../day-at.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "gueltig-bis",
  titel: "Ende des Gesuchs",
  typ: "gesuch",
  vorlauf: 28,
  bald: "ist bald so weit",
  vorbei: "ist vorbei",
  tun: "Verlängern Sie den Eintrag oder tragen Sie unter „archiviert“ den Tag ein.",
  fristen: (data) => dayAt(data, "gueltig_bis"),
} satisfies FristArt;
