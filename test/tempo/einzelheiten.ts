import path from "node:path";
import { buildSite } from "../../scripts/build-site.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { searchFiles } from "../../src/export/search-files.ts";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import { serve } from "../e2e/serve.ts";
import { project } from "../run-script.ts";
import { askingScript } from "../suche/messbau.ts";
import { mitChromium } from "../suche/mit-chromium.ts";
import { bytesOf, transferred } from "../suche/transferred.ts";
import { gegenwart } from "./bestand/gegenwart.ts";

/** What a build says of itself: milliseconds by step, and bytes that the first query of a reader fetches. */
export interface Einzelheiten {
  readonly schritte: Readonly<Record<string, number>>;
  /** Compressed with Brotli; undefined without a browser. */
  readonly ersteSuche?: number | undefined;
}

/** Asked first; a word that stands in a share of the texts. */
const query = "Kassenprüfung";

if (import.meta.main) {
  const [content = "", out = ""] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await einzelheiten(content, out)));
}

async function einzelheiten(content: string, out: string): Promise<Einzelheiten> {
  const starts: [step: string, at: number][] = [];
  const { site } = await buildSite({
    project,
    content,
    out,
    audience: "oeffentlich",
    now: new Date(gegenwart),
    documents: false,
    index: async (pages, url) => [...(await searchFiles(pages, url)), await askingScript()],
    schemas: loadSchemas(path.join(project, "schemas")),
    rules: await loadRules(),
    onStep: (step) => starts.push([step, performance.now()]),
  });
  const end = performance.now();
  if (!site) throw new Error("content has errors");
  const schritte = Object.fromEntries(
    starts.map(([step, at], i) => [step, Math.round((starts[i + 1]?.[1] ?? end) - at)]),
  );
  const ersteSuche = await mitChromium(async (newPage) => {
    const home = await serve({ dir: out, base: site.address.base, site });
    const { queries } = await transferred(await newPage(), home, "unsere", out, [query]);
    return bytesOf(queries[0]!);
  });
  return { schritte, ersteSuche };
}
