import { stageChart } from "../../src/process/library/stage-chart.ts";
import type { Bauteil } from "../bauteil.ts";
import { stufenbild } from "../components/stufenbild.ts";

const wege = [
  {
    titel: "Antrag prüfen",
    stationen: [
      { datum: "2025-03-01", nummer: 1 },
      { datum: "2026-05-01", nummer: 2 },
    ],
  },
];

export default {
  titel: "Stufenbild",
  wann: "Zeichnet, wann Prozesse welche Stufe erreichten; eine Tabelle sagt dasselbe.",
  beispiele: () => [
    {
      name: "ein Prozess",
      inhalt: stufenbild(stageChart(wege, { von: "2025", bis: "2026" }, "2026-11-20"), "Prozesse"),
    },
  ],
} satisfies Bauteil;
