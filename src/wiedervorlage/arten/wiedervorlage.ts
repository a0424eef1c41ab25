import { dayAt } from "../day-at.ts";
import type { FristArt } from "../frist.ts";

export default {
  name: "wiedervorlage",
  titel: "Wiedervorlage",
  typ: "thema",
  // Enough to put it on the agenda of the next meeting.
  vorlauf: 42,
  bald: "ist bald so weit",
  vorbei: "ist vorbei",
  tun: "Beraten Sie das Thema oder setzen Sie einen neuen Tag.",
  fristen: (data) => dayAt(data, "wiedervorlage"),
} satisfies FristArt;
