import type { Html } from "../../src/html.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { plaetze } from "../components/plaetze.ts";

/** The seats of a course as a drawing; the words beside it say the same. */
export function seats({
  verbindlich,
  vorbehalt,
  angaben: { plaetze: all, mindestteilnehmer },
}: Schulung): Html | undefined {
  const gesamt = all ?? mindestteilnehmer ?? verbindlich + vorbehalt;
  return gesamt === 0 ? undefined : plaetze({ verbindlich, vorbehalt, mindestens: mindestteilnehmer, gesamt });
}
