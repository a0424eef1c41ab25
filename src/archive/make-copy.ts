import { foreignDocuments } from "../hubs/foreign-documents.ts";
import type { OutputFile } from "../model/page.ts";
import { withFoundUnder } from "../search/with-found-under.ts";
import { checksums } from "./checksums.ts";
import { classicScript, searchScript } from "./classic-scripts.ts";
import { historyFiles, type Copy, type History } from "./copy.ts";
import { fileOf } from "./file-of.ts";
import { isLeftOut } from "./left-out.ts";
import { relativeLinks } from "./relative-links.ts";
import { searchDataFile } from "./search-data.ts";
import { waitingFonts } from "./waiting-fonts.ts";

/** A copy with this history; `assets` is the project's folder of that name. */
export function copyWith(history: History, assets: string): Copy {
  return {
    history,
    finish: async (made, site) => {
      const files: OutputFile[] = [
        ...(await Promise.all(made.files.filter(isKept).map(waitingFonts).map(classicScript))),
        ...(await searchScript(assets)),
        searchDataFile([...withFoundUnder(made.pages, site), ...foreignDocuments(site)]),
      ];
      const kept = made.pages.filter(isKept);
      const later = historyFiles({ history });
      const known = new Set([...kept, ...files, ...later].map(({ path }) => fileOf(path)));
      const pages = kept.map((page) => ({
        ...page,
        html: relativeLinks(page.html, fileOf(page.path), known, site.address),
      }));
      return { pages, files: [...files, checksums({ pages, files: [...files, ...later] })] };
    },
  };
}

function isKept({ path }: { readonly path: string }): boolean {
  return !isLeftOut(path);
}
