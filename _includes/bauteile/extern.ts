import type { Bauteil } from "../bauteil.ts";
import { extern } from "../components/extern.ts";

export default {
  titel: "Verweis nach außen",
  wann: "Für jede Adresse, die nicht zu diesem Auftritt gehört.",
  beispiele: () => [
    { name: "Verweis", inhalt: extern({ url: "https://www.gesetze-im-internet.de/", text: "Gesetze im Internet" }) },
  ],
} satisfies Bauteil;
