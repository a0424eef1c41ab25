import { html, href } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { dateText } from "../../src/text/dates.ts";
import { countText } from "../../src/text/numbers.ts";
import { anstehendesOf, type Anstehend } from "../../src/wiedervorlage/anstehendes-of.ts";
import { byPostfach, type Stapel } from "../../src/wiedervorlage/by-postfach.ts";
import { worumText } from "../../src/wiedervorlage/due-text.ts";
import { reminderLetter } from "../../src/wiedervorlage/letter.ts";
import { abteilung } from "../components/abteilung.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { partLinks, partsOf } from "../eintrag/part-links.ts";
import { overviewPage, overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

/** Mailboxes on one page: each brings a letter of up to 1,800 characters along. */
const perPage = 20;

/** The part of an overview that tells what is due by who has to act. */
export function responsibleOf({ typ, name }: Uebersicht) {
  return {
    typ,
    name: `${name}/zustaendig`,
    titel: "Was ansteht, nach Zuständigen",
    satz: "Wer sich um wie viel kümmern muss. Eine vorbereitete E-Mail nennt die Punkte und die Adressen ihrer Seiten.",
  };
}

const spalten = [
  { titel: "Stelle" },
  { titel: "Überfällig", zahl: true },
  { titel: "Bald", zahl: true },
  { titel: "Ältester Tag" },
  { titel: "E-Mail", ohneName: true },
];

/** Who has to act on how much, each with a prepared letter, in parts. */
export function responsiblePages(overview: Uebersicht, view: View): Page[] {
  const one = responsibleOf(overview);
  const now = anstehendesOf(view.site).filter(({ lage }) => lage !== "spaeter");
  const stapel = byPostfach(now, ({ zustaendig }) => zustaendig);
  const root = view.site.url(overviewPath(one, view));
  return partsOf(stapel, perPage).map((part, i, { length }) => {
    const zeilen = part.map((single) => row(single, view));
    const table =
      zeilen.length > 0
        ? tafel({ titel: "Nach Zuständigen", titelVersteckt: true, spalten, zeilen })
        : html`<p>Nichts ist überfällig oder steht in den nächsten Wochen an.</p>`;
    return overviewPage(
      one,
      {
        part: [i + 1, length],
        zeilen: [countText(stapel.length, "Stelle", "Stellen")],
        inhalt: abteilung({
          id: "zustaendig",
          titel: "Stellen",
          rand: html`<p>„E-Mail schreiben“ öffnet Ihr E-Mail-Programm mit einem fertigen Text. Abgeschickt wird erst, wenn Sie es tun.</p>`,
          inhalt: html`${table}${partLinks(root, i, length)}`,
        }),
      },
      view,
    );
  });
}

function row({ stelle, postfach, alle }: Stapel<Anstehend>, { site }: View) {
  const past = alle.filter(({ lage }) => lage === "vorbei").length;
  const letter = reminderLetter(
    postfach,
    alle.map((one) => ({
      text: [dateText(one.tag).text.replaceAll("\u00a0", " "), one.art.titel, one.item.data.titel, worumText(one)]
        .filter((part) => part !== undefined)
        .join(": "),
      url: site.absolute(one.item.path),
    })),
  );
  const name = stelle ?? postfach ?? "Ohne Postfach";
  return [
    html`${name}${stelle !== undefined && postfach !== undefined && html`<small>${postfach}</small>`}`,
    past,
    alle.length - past,
    zeit(alle[0]!.tag),
    letter !== undefined && html`<a${href(letter)}>E-Mail schreiben<span class="vh"> an ${name}</span></a>`,
  ];
}
