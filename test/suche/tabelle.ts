import { serve } from "../e2e/serve.ts";
import type { Anfrage } from "./anfragen.ts";
import { auswerten } from "./auswertung.ts";
import type { Zeile } from "./masse.ts";
import { mitChromium } from "./mit-chromium.ts";
import { transferred } from "./transferred.ts";
import { withMessbau } from "./messbau.ts";

/** The table of the search: measures per class for Pagefind as it comes and for ours, and what each costs. */
export async function tabelle(anfragen: readonly Anfrage[]): Promise<string> {
  const said = await mitChromium((newPage) =>
    withMessbau({ ohne: true }, async (built) => {
      const home = await serve(built);
      const plain = await auswerten(await newPage(), home, built.site, "ohne", anfragen);
      const ours = await auswerten(await newPage(), home, built.site, "unsere", anfragen);
      const first = {
        ohne: await transferred(await newPage(), home, "ohne", built.dir),
        unsere: await transferred(await newPage(), home, "unsere", built.dir),
      };
      const grown = (built.bytes.unsere / built.bytes.ohne - 1) * 100;
      return [
        "Klasse        Zahl   nDCG@10        Recall@10      MRR            still",
        "                     ohne  unsere   ohne  unsere   ohne  unsere   ohne  unsere",
        ...plain.map((line, i) => row(line, ours[i]!)),
        "",
        `Einträge: ${built.site.items.length}`,
        `Index: ohne ${built.bytes.ohne} Byte, unserer ${built.bytes.unsere} Byte (+${grown.toFixed(1)} %)`,
        `Erste Suche (Brotli): ohne ${first.ohne} Byte, unsere ${first.unsere} Byte`,
      ].join("\n");
    }),
  );
  return said ?? "Kein Chromium gefunden; setzen Sie CHROMIUM auf seinen Pfad.";
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
