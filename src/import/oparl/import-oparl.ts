import type { Content } from "../../model/content.ts";
import { textAt } from "../../model/value-at.ts";
import type { Json } from "../../model/field.ts";
import type { Draft } from "../draft.ts";
import { ImportFault } from "../import-fault.ts";
import { consultationsOf } from "./consultations.ts";
import { listAt, own, type OparlObject } from "./object-of.ts";
import { readOparl, type OparlFile } from "./read-oparl.ts";
import { addressAt, dayOf, textOf } from "./text-of.ts";

const kinds: readonly (readonly [pattern: RegExp, art: string])[] = [
  [/information/i, "informationsvorlage"],
  [/beschluss/i, "beschlussvorlage"],
  [/antrag/i, "antrag"],
  [/anfrage/i, "anfrage"],
  [/mitteilung|bericht/i, "mitteilung"],
];

/**
 * A Ratsvorlage of an OParl 1.1 file that somebody sent. Persons and files are left behind: the hub names functions, and
 * a scanned text may name anybody. Throws {@link ImportFault} on what is no such file.
 */
export function importOparl(bytes: Uint8Array, titel: string | undefined, content: Pick<Content, "entries">): Draft {
  const file = readOparl(bytes);
  const { paper } = file;
  const name = textOf(paper, "name");
  if (titel === undefined && name === undefined)
    throw new ImportFault('Die Vorlage hat keinen Namen („name“). Geben Sie ihn an: --titel "…"');
  const { steps, toCheck } = consultationsOf(file);
  const art = kinds.find(([pattern]) => pattern.test(textOf(paper, "paperType") ?? ""))?.[1];
  const lead = listAt(paper, "underDirectionOf").map((one) => textOf(file.find(one), "name", 120))[0];
  const fields: Record<string, Json | undefined> = {
    nummer: textOf(paper, "reference", 60),
    art,
    datum: dayOf(paper, "date"),
    verwaltung: administration(file, content),
    federfuehrend: lead,
    url: addressAt(paper, "web"),
    status: steps.length > 0 && steps.every(({ status }) => status === "erledigt") ? "abgeschlossen" : "in-beratung",
    beratungsfolge: steps.length === 0 ? undefined : steps.map((step) => ({ ...step })),
  };
  return {
    titel: titel ?? name!,
    titelFrom: titel === undefined ? "aus „name“" : "wie angegeben",
    body: "",
    pictures: [],
    leftOut: leftOut(paper),
    toCheck: [...toCheck, "Schreiben Sie Kurzfassung und Sachverhalt in eigenen Worten, ohne Namen von Beschäftigten."],
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<
      string,
      Json
    >,
  };
}

/** The Verwaltung whose council it is: by the key of the body, or else by its name, letter by letter. */
function administration(file: OparlFile, { entries }: Pick<Content, "entries">): string | undefined {
  const body = file.find(own(file.paper, "body"));
  const keys = ["ags", "rgs"].map((key) => textOf(body, key)).filter((one) => one !== undefined);
  const name = textOf(body, "name");
  return entries.find(
    ({ typ, data }) =>
      typ === "verwaltung" &&
      (keys.includes(textAt(data, "ags") ?? "") ||
        keys.includes(textAt(data, "ars") ?? "") ||
        (name !== undefined && data.titel === name)),
  )?.kennung;
}

/** What the file holds and the draft does not. */
function leftOut(paper: OparlObject): string[] {
  const persons = listAt(paper, "originatorPerson").length;
  const files = listAt(paper, "mainFile").length + listAt(paper, "auxiliaryFile").length;
  const related = listAt(paper, "relatedPaper").length + listAt(paper, "superordinatedPaper").length;
  return [
    persons === 0 ? "" : `${persons === 1 ? "1 Person" : `${persons} Personen`}: Hier stehen Funktionen, keine Namen.`,
    files === 0
      ? ""
      : `${files === 1 ? "1 Datei" : `${files} Dateien`} mit dem Text und Anlagen: Sie können Namen enthalten.`,
    related === 0 ? "" : `${related === 1 ? "1 Verweis" : `${related} Verweise`} auf andere Vorlagen.`,
  ].filter((text) => text !== "");
}
