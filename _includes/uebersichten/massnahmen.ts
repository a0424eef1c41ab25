import { lageText } from "../../src/massnahmen/lage-words.ts";
import { register } from "../../src/massnahmen/register.ts";
import { registerJobs } from "../massnahmen/register-pages.ts";
import { pagesOfJobs } from "../page-job.ts";
import type { Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

const words = { titel: "Maßnahmen", satz: "Was verabredet wurde, wer sich darum kümmert und was überfällig ist." };

export default {
  typ: "bericht",
  name: "massnahmen",
  ...words,
  stand: ({ site }) => (register(site).length === 0 ? undefined : lageText(register(site))),
  pages: (view: View) => pagesOfJobs(registerJobs(words, view, "")),
  jobs: (view: View, name: string) => registerJobs(words, view, name),
} satisfies Uebersicht;
