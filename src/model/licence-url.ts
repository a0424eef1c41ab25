import type { Bild } from "./types.generated.ts";

export type Licence = Bild["lizenz"];

const texts: Readonly<Record<Exclude<Licence, "presse-frei">, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
  "CC-BY-ND-4.0": "https://creativecommons.org/licenses/by-nd/4.0/",
  "DL-DE-ZERO-2.0": "https://www.govdata.de/dl-de/zero-2-0",
  "DL-DE-BY-2.0": "https://www.govdata.de/dl-de/by-2-0",
  "EUPL-1.2": "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12",
  MIT: "https://opensource.org/license/mit",
};

/** Address of a licence's text; „presse-frei“ is a permission without one. */
export function licenceUrl(licence: Licence): string | undefined {
  return licence === "presse-frei" ? undefined : texts[licence];
}
