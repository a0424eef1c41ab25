import { stageChart } from "../../src/process/library/stage-chart.ts";
import type { Bauteil } from "../bauteil.ts";
import { stufenbild } from "../components/stufenbild.ts";

const wege = [
  {
    titel: "Antrag prüfen",
    stationen: [
      { datum: "2025-03-01", nummer: 1 },
      { datum: "2025-03-10", nummer: 2 },
      { datum: "2026-05-01", nummer: 4 },
    ],
  },
  { titel: "Rechnung prüfen", stationen: [{ datum: "2026-02-01", nummer: 1 }] },
];

export default {
  titel: "Stufenbild",
  wann: "Zeichnet, wann Prozesse welche Stufe erreichten. Eine Tabelle mit denselben Angaben gehört dazu.",
  beispiele: () => [
    {
      name: "zwei Prozesse",
      inhalt: stufenbild(stageChart(wege, { von: "2025", bis: "2027" }, "2026-11-20"), "Prozesse in vier Jahren"),
    },
  ],
} satisfies Bauteil;
