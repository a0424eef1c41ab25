import type { Page } from "playwright-core";
import { serve } from "../e2e/serve.ts";
import type { Anfrage } from "./anfragen.ts";
import { auswerten } from "./auswertung.ts";
import { kosten } from "./kosten.ts";
import type { Zeile } from "./masse.ts";
import { withMessbau } from "./messbau.ts";

/** The table of the search: measures per class for Pagefind as it comes and for ours, and what each costs. */
export async function tabelle(newPage: () => Promise<Page>, anfragen: readonly Anfrage[]): Promise<string> {
  return withMessbau({ ohne: true }, async (built) => {
    const home = await serve(built);
    const plain = await auswerten(await newPage(), home, built.site, "ohne", anfragen);
    const ours = await auswerten(await newPage(), home, built.site, "unsere", anfragen);
    return [
      "Klasse        Zahl   nDCG@10        Recall@10      MRR            still",
      "                     ohne  unsere   ohne  unsere   ohne  unsere   ohne  unsere",
      ...plain.map((line, i) => row(line, ours[i]!)),
      "",
      await kosten(newPage, built),
    ].join("\n");
  });
}

function row(plain: Zeile, ours: Zeile): string {
  const pairs = (["ndcg", "recall", "mrr", "still"] as const).map(
    (key) => `${number(plain[key])} ${number(ours[key])} `,
  );
  return `${plain.klasse.padEnd(13)} ${String(plain.anzahl).padStart(4)}   ${pairs.join("  ")}`.trimEnd();
}

function number(value: number | undefined): string {
  return (value === undefined ? "–" : value.toFixed(3)).padEnd(6);
}
