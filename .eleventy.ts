// The only file that imports Eleventy. Eleventy writes finished pages and sees nothing else: its data cascade and its
// template engines never meet content (docs/architecture.md).
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "./src/model/page.ts";

/** The few Eleventy calls we use; Eleventy ships no types. */
interface EleventyConfig {
  addTemplate(name: string, template: unknown): void;
  setTemplateFormats(formats: string[]): void;
  setUseGitIgnore(use: boolean): void;
  readonly benchmarks: { readonly config: { setIsVerbose(isVerbose: boolean): void } };
}
interface EleventyClass {
  new (input: string, output: string, options: object): { disableLogger(): void; write(): Promise<unknown> };
}

// @ts-expect-error Eleventy ships no types; the interface above is all we use.
const { Eleventy } = (await import("@11ty/eleventy")) as { Eleventy: EleventyClass };

/** Eleventy's configuration: one virtual template, paginated over the pages one by one. */
export default function configure(config: EleventyConfig, pages: readonly Page[] = []): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["11ty.js"]);
  // On a busy machine it would speak of what took long, although all else is quiet.
  config.benchmarks.config.setIsVerbose(false);
  if (pages.length > 0) config.addTemplate("pages.11ty.js", pageTemplate(pages));
}

function pageTemplate(pages: readonly Page[]): unknown {
  return class PageTemplate {
    data(): object {
      return {
        pagination: { data: "all", size: 1, alias: "page_", addAllPagesToCollections: false },
        all: pages,
        eleventyExcludeFromCollections: true,
        permalink: ({ page_ }: { page_: Page }): string =>
          page_.path.endsWith("/") ? `${page_.path}index.html` : page_.path,
      };
    }
    render({ page_ }: { page_: Page }): string {
      return page_.html;
    }
  };
}

/** Writes all pages below `out`, an existing folder with an absolute path. */
export async function writePages(pages: readonly Page[], out: string): Promise<void> {
  // Eleventy insists on an input folder; an empty one keeps it from finding anything. It lies in the output, so that the
  // next build clears it away after a kill.
  const input = mkdtempSync(path.join(out, "eingabe-"));
  try {
    const eleventy = new Eleventy(input, out, {
      quietMode: true,
      configPath: false,
      config: (config: EleventyConfig) => configure(config, pages),
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    rmSync(input, { recursive: true });
  }
}
