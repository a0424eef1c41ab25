import type { SiteOptions, Site } from "../src/model/site.ts";
import type { EntryData } from "../src/model/types.generated.ts";
import { entry, smallSite } from "./small-site.ts";

/** Two neighbouring houses, one that seeks help and one that offers it; a test changes one field of them. */
export interface Changes {
  readonly suche?: Partial<EntryData["gesuch"]>;
  readonly biete?: Partial<EntryData["gesuch"]>;
  readonly nord?: Partial<EntryData["verwaltung"]>;
  readonly sued?: Partial<EntryData["verwaltung"]>;
  readonly mitglieder?: readonly string[];
  readonly more?: Parameters<typeof smallSite>[0];
  readonly options?: Partial<SiteOptions>;
}

const programs = (produkt: string) => [{ sachgebiet: "ema", produkt }];

/** Their site on the first of June 2026. */
export function passungSite({
  suche,
  biete,
  nord,
  sued,
  mitglieder = ["nord", "sued"],
  more = [],
  options = {},
}: Changes = {}): Site {
  const house = { art: "amt", land: "MV", fachverfahren: programs("Melde A") } as const;
  const request = { sachgebiet: "ema", thema: "vertretung", gueltig_bis: "2026-12-31" };
  return smallSite(
    [
      entry("sachgebiet", "ema", { titel: "Meldeamt", ueber: "ordnung" }),
      entry("sachgebiet", "ordnung", { titel: "Ordnung" }),
      entry("sachgebiet", "feuerwehr", { titel: "Feuerwehr", ueber: "ordnung" }),
      entry("thema", "vertretung", { titel: "Vertretung", status: "laeuft" }),
      entry("thema", "anderes", { titel: "Anderes", status: "laeuft" }),
      entry("verbund", "bund", { titel: "Nordbund", art: "aemterkooperation", mitglieder }),
      entry("verwaltung", "nord", {
        ...house,
        titel: "Amt Nord",
        einwohner: { wert: 9000 },
        lage: { breite: 54.2, laenge: 12.3 },
        kontakt: { stelle: "Hauptamt", email: "hauptamt@nord.example" },
        ...nord,
      }),
      entry("verwaltung", "sued", {
        ...house,
        titel: "Amt Süd",
        einwohner: { wert: 7000 },
        lage: { breite: 54.08, laenge: 12.26 },
        kontakt: { stelle: "Hauptamt", email: "hauptamt@sued.example" },
        ...sued,
      }),
      entry("gesuch", "gesucht", {
        ...request,
        titel: "Vertretung gesucht",
        richtung: "suche",
        verwaltung: "nord",
        voraussetzungen: { fachverfahren: ["Melde A"] },
        ...suche,
      }),
      entry("gesuch", "angeboten", {
        ...request,
        titel: "Vertretung angeboten",
        richtung: "biete",
        verwaltung: "sued",
        ...biete,
      }),
      ...more,
    ],
    options,
  );
}
