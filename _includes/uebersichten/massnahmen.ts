import { lageText } from "../../src/massnahmen/lage-words.ts";
import { register } from "../../src/massnahmen/register.ts";
import { registerPages } from "../massnahmen/register-pages.ts";
import type { Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

const words = { titel: "Maßnahmen", satz: "Was verabredet wurde, wer sich darum kümmert und was überfällig ist." };

export default {
  typ: "bericht",
  name: "massnahmen",
  ...words,
  stand: ({ site }) => (register(site).length === 0 ? undefined : lageText(register(site))),
  pages: (view: View) => registerPages(words, view),
} satisfies Uebersicht;
