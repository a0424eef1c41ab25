import type { HubData } from "./types.generated.ts";

/** Whom to turn to when an answer about a barrier does not help, and the law behind it. */
export interface Durchsetzungsstelle {
  readonly name: string;
  readonly anschrift?: readonly string[];
  readonly web?: string;
}

export type Land = NonNullable<HubData["land"]>;

const lbmb = "Landesbeauftragte oder Landesbeauftragter für Menschen mit Behinderungen";

/**
 * The body of each Land for public bodies under its law, with the law that its declarations name. Taken from the pages
 * given as `web` and from the declarations of public bodies there, last looked at in November 2026; where the address
 * of a body was not certain it is left out, and `web` leads to the authority it belongs to. Operators check their own.
 */
export const durchsetzungsstellen: Readonly<Record<Land, Durchsetzungsstelle & { web: string; recht: string }>> = {
  BW: {
    name: "Schlichtungsstelle beim Landeszentrum Barrierefreiheit",
    anschrift: ["Else-Josenhans-Straße 6", "70173 Stuttgart"],
    web: "https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag",
    recht: "Landes-Behindertengleichstellungsgesetz (L-BGG)",
  },
  BY: {
    name: "Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik beim Landesamt für Digitalisierung, Breitband und Vermessung",
    anschrift: ["St.-Martin-Straße 47", "81541 München"],
    web: "https://www.ldbv.bayern.de/digitalisierung/bitv/",
    recht: "Bayerisches Digitalgesetz (BayDiG) und Bayerische Digitalverordnung (BayDiV)",
  },
  BE: {
    name: "Landesbeauftragte oder Landesbeauftragter für digitale Barrierefreiheit",
    web: "https://www.berlin.de/lb/digitale-barrierefreiheit/",
    recht: "Barrierefreie-Informations- und Kommunikationstechnik-Gesetz Berlin (BIKTG Bln)",
  },
  BB: {
    name: `Durchsetzungsstelle für barrierefreie Informationstechnik (${lbmb})`,
    web: "https://mgs.brandenburg.de/",
    recht: "Brandenburgisches Behindertengleichstellungsgesetz (BbgBGG)",
  },
  HB: {
    name: "Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten",
    anschrift: ["Teerhof 59", "28199 Bremen"],
    web: "https://www.behindertenbeauftragter.bremen.de/",
    recht: "Bremisches Behindertengleichstellungsgesetz (BremBGG)",
  },
  HH: {
    name: "Überwachungsstelle für Barrierefreiheit von Informationstechnik der Freien und Hansestadt Hamburg",
    web: "https://www.hamburg.de/",
    recht: "Hamburgisches Gesetz zur Gleichstellung von Menschen mit Behinderungen (HmbBGG)",
  },
  HE: {
    name: "Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik",
    web: "https://lbit.hessen.de/durchsetzungs-und-ueberwachungsstelle/durchsetzungsstelle",
    recht: "Hessisches Behinderten-Gleichstellungsgesetz (HessBGG)",
  },
  MV: {
    name: "Überwachungsstelle für barrierefreie Websites beim Sozialministerium",
    web: "https://www.regierung-mv.de/",
    recht: "Landesbehindertengleichstellungsgesetz (LBGG M-V)",
  },
  NI: {
    name: "Schlichtungsstelle bei der oder dem Landesbeauftragten für Menschen mit Behinderungen",
    web: "https://behindertenbeauftragte-niedersachsen.de/",
    recht: "Niedersächsisches Behindertengleichstellungsgesetz (NBGG)",
  },
  NW: {
    name: "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen",
    web: "https://www.lbbp.nrw.de/ombudsstelle",
    recht: "Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW)",
  },
  RP: {
    name: "Landesbeauftragte oder Landesbeauftragter für die Belange von Menschen mit Behinderungen",
    web: "https://inklusion.rlp.de/",
    recht: "Landesinklusionsgesetz",
  },
  SL: {
    name: "Schlichtungsstelle beim Sozialministerium",
    web: "https://www.saarland.de/",
    recht: "Saarländisches Behindertengleichstellungsgesetz (SBGG)",
  },
  SN: {
    name: "Landesbeauftragte oder Landesbeauftragter für Inklusion der Menschen mit Behinderungen",
    web: "https://www.inklusion.sachsen.de/",
    recht: "Barrierefreie-Websites-Gesetz (BfWebG)",
  },
  ST: {
    name: "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit",
    web: "https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle",
    recht: "Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA)",
  },
  SH: {
    name: "Beschwerdestelle für barrierefreie Informationstechnik beim Schleswig-Holsteinischen Landtag",
    anschrift: ["Karolinenweg 1", "24105 Kiel"],
    web: "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/",
    recht: "Landesbehindertengleichstellungsgesetz (LBGG)",
  },
  TH: {
    name: lbmb,
    web: "https://www.tlmb-thueringen.de/",
    recht: "Thüringer Gesetz über barrierefreie Websites und mobile Anwendungen (ThürBarrWebG)",
  },
};
