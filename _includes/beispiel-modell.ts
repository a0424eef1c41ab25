import type { Knoten, Modell } from "../src/process/modell.ts";

const node = (id: string, x: number, own: Partial<Knoten>): Knoten => ({
  id,
  gattung: "task",
  art: "UserTask",
  name: "",
  rolle: "Sachbearbeitung",
  rolleId: "Spur",
  box: { x, y: 40, w: 100, h: 80 },
  offen: true,
  senkrecht: false,
  marken: [],
  ...own,
});

const way = (von: string, nach: string, from: number, to: number): Modell["fluesse"][number] => ({
  id: `${von}-${nach}`,
  art: "sequence",
  von,
  nach,
  name: "",
  spitzen: "one",
  punkte: [
    { x: from, y: 80 },
    { x: to, y: 80 },
  ],
});

/** A small model, for those who look at a component. */
export const beispielModell: Modell = {
  name: "Beispiel",
  breite: 500,
  hoehe: 170,
  knoten: [
    node("Spur", 10, {
      gattung: "lane",
      art: "Lane",
      name: "Sachbearbeitung",
      box: { x: 10, y: 10, w: 480, h: 150 },
      rolleId: undefined,
      rolle: "",
    }),
    node("Beginn", 70, {
      gattung: "event",
      art: "StartEvent",
      name: "Antrag geht ein",
      box: { x: 80, y: 62, w: 36, h: 36 },
      ereignis: { lage: "start", ausloeser: "message", unterbricht: true },
    }),
    node("Pruefen", 190, { name: "Antrag prüfen", system: "Fachverfahren", marken: ["loop"] }),
    node("Ende", 0, {
      gattung: "event",
      art: "EndEvent",
      name: "Bescheid ist versandt",
      box: { x: 390, y: 62, w: 36, h: 36 },
      ereignis: { lage: "end", ausloeser: "", unterbricht: true },
    }),
  ],
  fluesse: [way("Beginn", "Pruefen", 116, 190), way("Pruefen", "Ende", 290, 390)],
};
