import { beside } from "../eintrag/beside.ts";
import { factsBox } from "../eintrag/facts-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

const own = ["rhythmus", "zielgruppe", "seit", "verbund"];

export default typePage<"reihe">({
  shows: own,
  sections: (item, view, body) =>
    sections(
      beside(body, factsBox(item, own, "Steckbrief", view), {
        id: "steckbrief",
        titel: "Steckbrief",
        inhalt: undefined,
      }),
    ),
});
