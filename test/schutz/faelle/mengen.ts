import type { Fall } from "../fall.ts";
import { entryText, type HubFolder } from "../hub-folder.ts";

const matter = { titel: "Alle heißen gleich", kurzfassung: "Kurz.", sichtbarkeit: "oeffentlich", status: "angeregt" };

function themen(hub: HubFolder, count: number, text: (i: number) => string): void {
  for (let i = 0; i < count; i++) hub.file(`themen/$-${i}/index.md`, text(i));
}
const list = (count: number, item: (i: number) => string): string =>
  `[${Array.from({ length: count }, (_, i) => item(i)).join(", ")}]`;

/** Many of something, where what is compared with each other grows with the square. */
const faelle: readonly Fall[] = [
  {
    name: "2,000 entries of one title",
    write: (hub) => themen(hub, 2_000, () => entryText(matter, "Ein Absatz.\n")),
    alone: true,
    checkOnly: true,
  },
  {
    name: "1,500 entries and 9,000 references to none of them",
    write: (hub) => {
      themen(hub, 1_500, () => entryText(matter, ""));
      hub.thema({ themen: list(9_000, (i) => `${hub.kennung}-x${i}`) });
    },
    problems: [["verweis", 6]],
    alone: true,
    checkOnly: true,
  },
  {
    name: "1,500 entries and 1,900 links to none of them",
    write: (hub) => {
      themen(hub, 1_500, () => entryText(matter, ""));
      hub.thema({}, Array.from({ length: 1_900 }, (_, i) => `[a](/themen/${hub.kennung}-y${i}/)\n`).join("\n"));
    },
    problems: [["verweis-im-text", 8]],
    alone: true,
    checkOnly: true,
  },
  {
    name: "300 entries that refer to each other in a circle",
    write: (hub) =>
      themen(hub, 300, (i) => entryText({ ...matter, themen: `["${hub.kennung}-${(i + 1) % 300}"]` }, "")),
    alone: true,
    checkOnly: true,
  },
  {
    name: "Verwaltungen that belong to each other",
    write: (hub) => {
      for (let i = 0; i < 200; i++)
        hub.file(
          `verwaltungen/$-${i}/index.md`,
          entryText(
            {
              titel: `Amt ${i}`,
              kurzfassung: "Kurz.",
              sichtbarkeit: "oeffentlich",
              art: "amt",
              land: "BY",
              gehoert_zu: `${hub.kennung}-${(i + 1) % 200}`,
            },
            "",
          ),
        );
    },
    problems: [["verweis-kreis", 7, "verwaltungen/$-0/index.md"]],
    alone: true,
    checkOnly: true,
  },
  {
    name: "200 entries with the same former kennung",
    write: (hub) => themen(hub, 200, () => entryText({ ...matter, frueher: "[einst]" }, "")),
    problems: [["kennung-kollision", 6, "themen/$-1/index.md"]],
    alone: true,
    checkOnly: true,
  },
  {
    name: "1,000 place names one letter apart",
    write: (hub) => {
      for (let i = 0; i < 300; i++)
        hub.file(
          `verwaltungen/$-${i}/index.md`,
          entryText(
            {
              titel: `Gemeinde Haarba${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
              kurzfassung: "Kurz.",
              sichtbarkeit: "oeffentlich",
              art: "gemeinde",
              land: "BY",
            },
            "",
          ),
        );
      hub.thema({}, "Haarbxa ".repeat(20_000));
    },
    problems: [],
    alone: true,
    checkOnly: true,
  },
  {
    name: "1,000 files beside hub.yaml",
    write: (hub) => {
      for (let i = 0; i < 1_000; i++) hub.file(`x${i}.txt`, "");
    },
    problems: [["datei-am-falschen-ort", 1, "x0.txt"]],
    alone: true,
    checkOnly: true,
  },
  {
    name: "a list of 6,000 items, each on a line",
    write: (hub) =>
      hub.thema({ schlagworte: `\n${Array.from({ length: 6_000 }, (_, i) => `  - wort ${i}\n`).join("")}`.trimEnd() }),
    problems: [["anzahl", 6]],
  },
  {
    name: "a list of 15,000 items that are nothing",
    write: (hub) => hub.thema({ schlagworte: `\n${"  -\n".repeat(15_000)}`.trimEnd() }),
    problems: [["anzahl", 6]],
  },
];
export default faelle;
