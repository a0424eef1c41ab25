import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { bibtex, cslJson, sourceOf } from "../../presse/citation.ts";
import { hasKit } from "../../presse/has-kit.ts";
import { kitNames } from "../../presse/kit-names.ts";
import { pressTexts } from "../../presse/press-texts.ts";

/** Texts and citation of every Bericht for the press, beside its page: they need no script to be copied. */
export function pressFiles(site: Site): OutputFile[] {
  return site
    .all("bericht")
    .filter((item) => hasKit(item, site))
    .flatMap((item) => {
      const { kurz, lang } = pressTexts(item);
      const source = sourceOf(item, site);
      const contents = {
        kurz: `${kurz}\n`,
        lang: `${lang}\n`,
        bibtex: bibtex(source),
        csl: `${JSON.stringify([cslJson(source)], undefined, 2)}\n`,
      };
      return (["kurz", "lang", "bibtex", "csl"] as const).map((part) => ({
        path: item.path + kitNames[part],
        content: contents[part],
      }));
    });
}
