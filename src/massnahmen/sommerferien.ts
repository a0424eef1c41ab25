/**
 * First and last day of the summer holidays by Land, from 2022 to 2030 (MM-TT/MM-TT). Source: decisions of the
 * Kultusministerkonferenz of 12 June 2014 and 9 December 2021, as listed by the Ministerium für Schule und Bildung
 * Nordrhein-Westfalen (BASS, „Langfristige Sommerferienregelungen“), compared with the OpenHolidays project, which
 * Schleswig-Holstein follows from 2026. A Land may still move single days.
 */
const stretches: Readonly<Record<string, string>> = {
  BW: "07-28/09-10 07-27/09-09 07-25/09-07 07-31/09-13 07-30/09-12 07-29/09-11 07-27/09-09 07-26/09-08 07-25/09-07",
  BY: "08-01/09-12 07-31/09-11 07-29/09-09 08-04/09-15 08-03/09-14 08-02/09-13 07-31/09-11 07-30/09-10 07-29/09-09",
  BE: "07-07/08-19 07-13/08-25 07-18/08-30 07-24/09-06 07-09/08-22 07-01/08-14 07-01/08-12 07-01/08-11 07-04/08-17",
  BB: "07-07/08-20 07-13/08-26 07-18/08-31 07-24/09-06 07-09/08-22 07-01/08-14 06-29/08-12 06-28/08-11 07-04/08-17",
  HB: "07-14/08-24 07-06/08-16 06-24/08-02 07-03/08-13 07-02/08-12 07-08/08-18 07-20/08-30 07-19/08-29 07-11/08-21",
  HH: "07-07/08-17 07-13/08-23 07-18/08-28 07-24/09-03 07-09/08-19 07-01/08-11 07-01/08-11 07-01/08-10 07-04/08-14",
  HE: "07-25/09-02 07-24/09-01 07-15/08-23 07-07/08-15 06-29/08-07 06-28/08-06 07-03/08-11 07-16/08-24 07-22/08-30",
  MV: "07-04/08-13 07-17/08-26 07-22/08-31 07-28/09-06 07-13/08-22 07-05/08-14 06-26/08-05 06-18/07-28 07-01/08-10",
  NI: "07-14/08-24 07-06/08-16 06-24/08-02 07-03/08-13 07-02/08-12 07-08/08-18 07-20/08-30 07-19/08-29 07-11/08-21",
  NW: "06-27/08-09 06-22/08-04 07-08/08-20 07-14/08-26 07-20/09-01 07-19/08-31 07-10/08-22 07-02/08-14 06-24/08-06",
  RP: "07-25/09-02 07-24/09-01 07-15/08-23 07-07/08-15 06-29/08-07 06-28/08-06 07-03/08-11 07-16/08-24 07-22/08-30",
  SL: "07-25/09-02 07-24/09-01 07-15/08-23 07-07/08-15 06-29/08-07 06-28/08-06 07-03/08-11 07-16/08-24 07-22/08-30",
  SN: "07-18/08-26 07-10/08-18 06-20/08-02 06-28/08-08 07-04/08-14 07-10/08-20 07-22/09-01 07-21/08-31 07-13/08-23",
  ST: "07-14/08-24 07-06/08-16 06-24/08-02 06-28/08-08 07-04/08-14 07-10/08-20 07-22/09-01 07-21/08-31 07-13/08-23",
  SH: "07-04/08-13 07-17/08-26 07-22/08-31 07-28/09-06 07-04/08-15 07-03/08-14 06-24/08-04 06-23/08-03 07-08/08-17",
  TH: "07-18/08-27 07-10/08-19 06-20/07-31 06-28/08-08 07-04/08-14 07-10/08-20 07-22/09-01 07-21/08-31 07-13/08-23",
};

const firstYear = 2022;

/** Days between which a Land has its summer holidays, both included (JJJJ-MM-TT). */
export interface Ferien {
  readonly von: string;
  readonly bis: string;
}

/** The summer holidays of a Land in a year; undefined where they are not known. */
export function summerHolidays(land: string, year: number): Ferien | undefined {
  const stretch = Object.hasOwn(stretches, land) ? stretches[land]?.split(" ")[year - firstYear] : undefined;
  const [von, bis] = stretch?.split("/") ?? [];
  return von === undefined || bis === undefined ? undefined : { von: `${year}-${von}`, bis: `${year}-${bis}` };
}

/** Years in which the summer holidays of all Länder are known. */
export const holidayYears = { von: firstYear, bis: firstYear + stretches["BW"]!.split(" ").length - 1 } as const;
