import { html, href, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { preparedLetter } from "../../src/passung/prepared-letter.ts";
import type { View } from "../view.ts";

/** A link that opens a letter with a question about programs, to the function mailbox of a Verwaltung; none without one. */
export function inquiry({ data }: Item<"verwaltung">, programs: readonly string[], view: View): Html | undefined {
  const to = data.kontakt?.email ?? data.verantwortlich?.funktionspostfach;
  if (to === undefined) return undefined;
  const [first = ""] = programs;
  const letter = preparedLetter({
    to,
    subject: `Frage zu „${first}“${programs.length > 1 ? " und anderen Fachverfahren" : ""}`,
    before: [
      "Guten Tag,",
      "",
      `auf „${view.site.hub.name}“ haben wir gelesen, dass Sie damit arbeiten. Auch wir tun das oder überlegen es:`,
      "",
    ],
    points: programs,
    after: ["", "Unsere Frage:", "Verwaltung und Stelle:", "Funktionspostfach für die Antwort:", ""],
  });
  return html`<a${href(letter)}>Anfrage schreiben<span class="vh"> an ${data.titel}</span></a>`;
}

/** What the link does, said once on each page that has some. */
export const inquiryWords =
  "„Anfrage schreiben“ öffnet Ihr E-Mail-Programm mit einem vorbereiteten Text an das Postfach der Stelle. Gesendet wird erst, wenn Sie es tun.";
