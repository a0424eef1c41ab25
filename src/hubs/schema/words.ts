/** Länder as hub.yaml and Verwaltungen name them; a test compares them with schemas/. */
export const laender = [
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
] as const;

/** Licences as schemas/shared.schema.json names them. */
export const lizenzen = [
  "CC0-1.0",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "CC-BY-NC-4.0",
  "CC-BY-ND-4.0",
  "DL-DE-ZERO-2.0",
  "DL-DE-BY-2.0",
  "EUPL-1.2",
  "MIT",
  "presse-frei",
] as const;

/** Status of a Thema as schemas/thema.schema.json names them. */
export const themenstatus = [
  "angeregt",
  "in-pruefung",
  "vereinbart",
  "laeuft",
  "zurueckgestellt",
  "verworfen",
  "abgeschlossen",
] as const;
